package be.homeward.command.agreement;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;
import java.util.UUID;

/** The agreement of these tests: 't Eilandje holds Peterbos from citydev for two years. */
final class Peterbos {
    static final HeadAgreementId PETERBOS = new HeadAgreementId(UUID.randomUUID());
    static final LocalDate SEPTEMBER_9 = LocalDate.of(2020, 9, 9);
    static final LocalDate JUNE_1_2021 = LocalDate.of(2021, 6, 1);
    static final LocalDate MARCH_1_2022 = LocalDate.of(2022, 3, 1);
    static final LocalDate MARCH_1_2023 = LocalDate.of(2023, 3, 1);

    static final HeadAgreementSigned SIGNED =
            new HeadAgreementSigned(PETERBOS, UITWEG, CITYDEV, EILANDJE, MARCH_1, MARCH_1_2022, 90, 0, true, null);
    static final NoticeGiven NOTICE = new NoticeGiven(PETERBOS, CITYDEV, MARCH_1, JUNE_1_2021);
    static final HeadAgreementTerminated BURNT =
            new HeadAgreementTerminated(PETERBOS, SEPTEMBER_9, TerminationReason.FIRE);

    private Peterbos() {}

    /** Asked by 't Eilandje, unless said otherwise. */
    static Story<HeadAgreement> story() {
        return Story.of(HeadAgreement.class).given(Uitweg.opened()).as(EILANDJE, Function.COORDINATOR);
    }
}
