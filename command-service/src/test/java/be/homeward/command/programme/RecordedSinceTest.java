package be.homeward.command.programme;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Reported.CONFIRMED;
import static be.homeward.command.programme.Reported.RUE_HAUTE_12;
import static be.homeward.command.programme.Reported.STAY;
import static be.homeward.command.programme.Reported.confirmed;
import static be.homeward.command.programme.Reported.movedIn;
import static be.homeward.command.programme.Reported.offered;
import static be.homeward.command.programme.Reported.sealed;
import static be.homeward.command.programme.Reported.story;
import static be.homeward.command.programme.Uitweg.DIOGENES_CARRIES;
import static be.homeward.command.programme.Uitweg.MAY_1;
import static be.homeward.command.programme.Uitweg.OPENED;
import static be.homeward.command.programme.Uitweg.RESPITE;
import static be.homeward.command.programme.Uitweg.SEPTEMBER_1;

import be.homeward.command.Story;
import be.homeward.command.programme.Reporting.SealPeriod;
import be.homeward.events.Currency;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.ExpenseId;
import be.homeward.events.GrantId;
import be.homeward.events.LivingSituation;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.TargetWithdrawn;
import be.homeward.events.ProgrammeId;
import be.homeward.events.TargetId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sealing a period after a carrier recorded something: what asks it to vouch anew, and what does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedSinceTest {
    private static final GrantAwarded AWARDED = new GrantAwarded(
            UITWEG, new GrantId(UUID.randomUUID()), CITYDEV, 1_000, Currency.EUR, MARCH_1, SEPTEMBER_1.plusYears(1));

    private final Story<Programme> story = story();
    private final SealPeriod asked = new SealPeriod(UITWEG, MARCH_1, SEPTEMBER_1);

    private static ExpenseDeclared spent(LocalDate on) {
        return new ExpenseDeclared(
                UITWEG, AWARDED.grant(), new ExpenseId(UUID.randomUUID()), DIOGENES, 100, on, "Bowling");
    }

    @Test
    void is_refused_when_a_carrier_recorded_something_about_it_since_it_confirmed() {
        story.given(CONFIRMED)
                .recordedBy(DIOGENES, movedIn(SEPTEMBER_1))
                .when(asked)
                .thenRefused("programme.recorded-since");
    }

    @Test
    void is_refused_when_a_carrier_recorded_something_just_before_its_confirmation_was_kept() {
        story.recordedBy(DIOGENES, movedIn(MAY_1)).given(CONFIRMED).when(asked).thenRefused("programme.recorded-since");
    }

    @Test
    void is_refused_when_a_carrier_took_something_back_since() {
        story.given(CONFIRMED)
                .recordedBy(DIOGENES, new MoveInWithdrawn(RUE_HAUTE_12, STAY))
                .when(asked)
                .thenRefused("programme.recorded-since");
    }

    @Test
    void is_refused_when_a_carrier_corrected_something_since_whatever_the_right_day_is() {
        story.given(CONFIRMED)
                .recordedBy(DIOGENES, new MoveInCorrected(RUE_HAUTE_12, STAY, SEPTEMBER_1.plusDays(1), Set.of()))
                .when(asked)
                .thenRefused("programme.recorded-since");
    }

    @Test
    void is_refused_when_a_carrier_said_since_where_somebody_lived() {
        PersonId nadia = new PersonId(UUID.randomUUID());
        story.given(CONFIRMED)
                .given(new PersonRegistered(nadia, DIOGENES, null, null, null, null))
                .recordedBy(DIOGENES, new LivingSituationRecorded(nadia, LivingSituation.PUBLIC_SPACE, MAY_1))
                .when(asked)
                .thenRefused("programme.recorded-since");
    }

    @Test
    void is_refused_when_a_carrier_declared_an_expense_of_the_programme_since() {
        story.given(CONFIRMED, AWARDED)
                .recordedBy(DIOGENES, spent(MAY_1))
                .when(asked)
                .thenRefused("programme.recorded-since");
    }

    @Test
    void is_refused_when_a_carrier_changed_what_is_to_be_reached_since() {
        story.given(CONFIRMED)
                .recordedBy(DIOGENES, new TargetWithdrawn(UITWEG, new TargetId(UUID.randomUUID())))
                .when(asked)
                .thenRefused("programme.recorded-since");
    }

    @Test
    void goes_on_when_a_carrier_declared_an_expense_of_a_later_day() {
        story.given(CONFIRMED, AWARDED)
                .recordedBy(DIOGENES, spent(SEPTEMBER_1.plusDays(1)))
                .when(asked)
                .then(sealed(7));
    }

    @Test
    void is_refused_when_a_confirmation_does_not_say_what_was_recorded_by_then() {
        story.recordedBy(DIOGENES, movedIn(MAY_1))
                .given(confirmed(0))
                .when(asked)
                .thenRefused("programme.recorded-since");
    }

    @Test
    void goes_on_once_it_confirmed_anew() {
        story.given(CONFIRMED)
                .recordedBy(DIOGENES, movedIn(MAY_1))
                .given(confirmed(6))
                .when(asked)
                .then(sealed(7));
    }

    @Test
    void goes_on_when_others_record_what_is_theirs() {
        story.given(CONFIRMED).recordedBy(CITYDEV, movedIn(MAY_1)).when(asked).then(sealed(6));
    }

    @Test
    void goes_on_when_a_carrier_records_what_happened_after_it() {
        story.given(CONFIRMED)
                .recordedBy(DIOGENES, movedIn(SEPTEMBER_1.plusDays(1)))
                .when(asked)
                .then(sealed(6));
    }

    @Test
    void goes_on_when_the_landlord_is_told_meanwhile() {
        var told = new LandlordTold(
                RUE_HAUTE_12, new NoticeId(UUID.randomUUID()), STAY, CITYDEV, OccupantsChange.MOVED_IN, MAY_1);
        story.given(CONFIRMED).recordedBy(DIOGENES, told).when(asked).then(sealed(6));
    }

    @Test
    void goes_on_when_a_carrier_registers_someone() {
        var nadia = new PersonRegistered(new PersonId(UUID.randomUUID()), DIOGENES, null, null, null, null);
        story.given(CONFIRMED).recordedBy(DIOGENES, nadia).when(asked).then(sealed(6));
    }

    @Test
    void goes_on_when_a_carrier_records_something_in_another_programme() {
        Uitweg.story()
                .given(OPENED, RESPITE, DIOGENES_CARRIES, offered(new ProgrammeId(UUID.randomUUID())), CONFIRMED)
                .recordedBy(DIOGENES, movedIn(MAY_1))
                .when(asked)
                .then(sealed(6));
    }
}
