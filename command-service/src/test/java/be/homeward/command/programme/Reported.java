package be.homeward.command.programme;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Uitweg.DIOGENES_CARRIES;
import static be.homeward.command.programme.Uitweg.OPENED;
import static be.homeward.command.programme.Uitweg.RESPITE;
import static be.homeward.command.programme.Uitweg.SEPTEMBER_1;

import be.homeward.command.Story;
import be.homeward.events.BuildingId;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingId;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The period that these tests report on, and what Diogenes vouched for in it. */
final class Reported {
    static final DwellingId RUE_HAUTE_12 = new DwellingId(UUID.randomUUID());
    static final StayId STAY = new StayId(UUID.randomUUID());
    static final PeriodConfirmed CONFIRMED = confirmed(4);
    static final PeriodSealed SEALED = new PeriodSealed(UITWEG, MARCH_1, SEPTEMBER_1, null);

    private Reported() {}

    /** The first four positions: what there was when Diogenes confirmed. */
    static Story<Programme> story() {
        return Uitweg.story().given(OPENED, RESPITE, DIOGENES_CARRIES, offered(UITWEG));
    }

    static DwellingOffered offered(ProgrammeId programme) {
        return new DwellingOffered(
                RUE_HAUTE_12, programme, CITYDEV, new BuildingId(UUID.randomUUID()), "12", 1, 2, MARCH_1);
    }

    static MovedIn movedIn(LocalDate on) {
        return new MovedIn(RUE_HAUTE_12, STAY, on, Set.of());
    }

    static PeriodConfirmed confirmed(long knownAt) {
        return new PeriodConfirmed(UITWEG, DIOGENES, MARCH_1, SEPTEMBER_1, knownAt);
    }

    static PeriodSealed sealed(long knownAt) {
        return new PeriodSealed(UITWEG, MARCH_1, SEPTEMBER_1, knownAt);
    }
}
