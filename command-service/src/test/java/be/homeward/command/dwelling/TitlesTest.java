package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.dwelling.LastingHome.ASSIGNED;
import static be.homeward.command.dwelling.LastingHome.HOUSING_FIRST;
import static be.homeward.command.dwelling.LastingHome.LEASE;
import static be.homeward.command.dwelling.LastingHome.NEXT;
import static be.homeward.command.dwelling.LastingHome.TAKEN_ON;
import static be.homeward.command.dwelling.LastingHome.lease;
import static be.homeward.command.dwelling.LastingHome.lived;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;

import be.homeward.command.dwelling.Assigning.AssignDwelling;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.Offering.AcceptDwelling;
import be.homeward.command.dwelling.Staying.ConfirmStillHoused;
import be.homeward.command.dwelling.Titles.CorrectTitle;
import be.homeward.command.dwelling.Titles.EndTitle;
import be.homeward.command.dwelling.Titles.RecordTitle;
import be.homeward.command.dwelling.Titles.WithdrawTitle;
import be.homeward.events.Breach;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.DwellingEvent.TitleCorrected;
import be.homeward.events.DwellingEvent.TitleEnded;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.DwellingEvent.TitleWithdrawn;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.TerminationReason;
import be.homeward.events.TitleId;
import be.homeward.events.TitleKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TitlesTest {

    private static TitleTerms terms(TitleId title, TitleKind kind, LocalDate from, @Nullable LocalDate until) {
        return new TitleTerms(title, kind, from, until);
    }

    private static AssignDwelling assign(String track, @Nullable LocalDate until, @Nullable TitleTerms title) {
        return new AssignDwelling(RUE_HAUTE_12, OF_NADIA, NADIAS, track, MAY_1, until, title, null);
    }

    @Nested
    class Taking_a_dwelling_on_without_a_head_agreement {
        private final AcceptDwelling asked = new AcceptDwelling(RUE_HAUTE_12, null, BEGIN);

        @Test
        void is_done_by_a_partner_with_a_track_of_lasting_homes() {
            LastingHome.offered().when(asked).then(TAKEN_ON);
        }

        @Test
        void is_refused_to_any_other() {
            LastingHome.offered()
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("dwelling.agreement-needed");
        }

        @Test
        void is_refused_while_somebody_holds_it() {
            LastingHome.ready().when(asked).thenRefused("dwelling.accepted-already");
            RueHaute.ready().given().when(asked).thenRefused("dwelling.agreement-needed");
        }
    }

    @Nested
    class Assigning_a_lasting_home {
        @Test
        void says_on_which_lease_the_stay_rests() {
            LastingHome.ready()
                    .when(assign(HOUSING_FIRST, null, terms(LEASE, TitleKind.LEASE, MAY_1, null)))
                    .then(ASSIGNED, lease(LEASE, MAY_1, null));
        }

        @Test
        void names_the_partner_as_holder_of_a_sublease() {
            LastingHome.ready()
                    .when(assign(HOUSING_FIRST, null, terms(LEASE, TitleKind.SUBLEASE, APRIL_1, JULY_1)))
                    .then(
                            ASSIGNED,
                            new TitleRecorded(
                                    RUE_HAUTE_12, OF_NADIA, LEASE, TitleKind.SUBLEASE, DIOGENES, APRIL_1, JULY_1));
        }

        @Test
        void is_refused_without_a_title() {
            LastingHome.ready().when(assign(HOUSING_FIRST, null, null)).thenRefused("dwelling.title-needed");
            LastingHome.ready()
                    .when(assign(HOUSING_FIRST, null, terms(LEASE, TitleKind.OCCUPANCY_AGREEMENT, MAY_1, null)))
                    .thenRefused("dwelling.title-needed");
        }

        @Test
        void is_refused_in_a_track_of_temporary_dwellings() {
            LastingHome.ready()
                    .when(assign(RESPITE, null, terms(LEASE, TitleKind.LEASE, MAY_1, null)))
                    .thenRefused("dwelling.temporary-track");
        }

        @Test
        void is_refused_before_the_title_begins_and_after_it_ends() {
            LastingHome.ready()
                    .when(assign(HOUSING_FIRST, null, terms(LEASE, TitleKind.LEASE, JUNE_1, null)))
                    .thenRefused("dwelling.title-not-begun");
            LastingHome.ready()
                    .when(assign(HOUSING_FIRST, JULY_1, terms(LEASE, TitleKind.LEASE, APRIL_1, JUNE_1)))
                    .thenRefused("dwelling.title-ended");
            LastingHome.ready()
                    .when(assign(HOUSING_FIRST, null, terms(LEASE, TitleKind.LEASE, MAY_1, APRIL_1)))
                    .thenRefused("dwelling.title-ends-before-it-begins");
        }

        @Test
        void is_refused_on_a_lease_while_a_head_agreement_holds() {
            RueHaute.ready()
                    .when(assign(RESPITE, null, terms(LEASE, TitleKind.LEASE, MAY_1, null)))
                    .thenRefused("dwelling.held-under-agreement");
        }
    }

    @Nested
    class A_title_that_follows_another {
        private final TitleTerms own = terms(NEXT, TitleKind.LEASE, JUNE_1, null);

        @Test
        void is_recorded_by_the_partner_or_by_the_owner() {
            lived(null).when(new RecordTitle(RUE_HAUTE_12, OF_NADIA, own)).then(lease(NEXT, JUNE_1, null));
            lived(null)
                    .as(CITYDEV, Function.HOUSING)
                    .when(new RecordTitle(RUE_HAUTE_12, OF_NADIA, own))
                    .then(lease(NEXT, JUNE_1, null));
        }

        @Test
        void is_refused_twice_or_from_the_same_day() {
            lived(null)
                    .when(new RecordTitle(RUE_HAUTE_12, OF_NADIA, terms(LEASE, TitleKind.LEASE, JUNE_1, null)))
                    .thenRefused("dwelling.title-exists");
            lived(null)
                    .when(new RecordTitle(RUE_HAUTE_12, OF_NADIA, terms(NEXT, TitleKind.LEASE, MAY_1, null)))
                    .thenRefused("dwelling.title-same-day");
        }

        @Test
        void is_refused_where_a_head_agreement_says_by_what_right() {
            RueHaute.lived()
                    .when(new RecordTitle(RUE_HAUTE_12, OF_NADIA, own))
                    .thenRefused("dwelling.held-under-agreement");
        }

        @Test
        void is_unknown_to_a_partner_that_has_nothing_to_do_with_the_stay() {
            lived(null)
                    .as(EILANDJE, Function.COACH)
                    .when(new RecordTitle(RUE_HAUTE_12, OF_NADIA, own))
                    .thenUnknown();
        }
    }

    @Nested
    class The_end_of_a_title {
        private final EndTitle asked = new EndTitle(RUE_HAUTE_12, OF_NADIA, LEASE, JUNE_1, TerminationReason.SALE);
        private final TitleEnded ended = new TitleEnded(RUE_HAUTE_12, OF_NADIA, LEASE, JUNE_1, TerminationReason.SALE);

        @Test
        void leaves_the_stay_open_and_in_breach_when_somebody_is_seen_there_after() {
            lived(null).when(asked).then(ended);
            lived(null)
                    .given(ended)
                    .when(new ConfirmStillHoused(RUE_HAUTE_12, OF_NADIA, JUNE_1))
                    .then(new StillHousedConfirmed(RUE_HAUTE_12, OF_NADIA, JUNE_1, Set.of(Breach.TITLE_ENDED)));
        }

        @Test
        void does_not_keep_anybody_from_moving_out_later() {
            lived(null)
                    .given(ended)
                    .when(new RecordMoveOut(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            JULY_1,
                            Destination.PRIVATE_RENTAL,
                            EndReason.MOVED_ON,
                            EndedBy.OCCUPANT,
                            null,
                            null))
                    .then(RueHaute.movedOut(OF_NADIA, JULY_1, Breach.TITLE_ENDED));
        }

        @Test
        void is_refused_when_it_has_ended_or_before_it_began() {
            lived(MAY_1.plusDays(9)).when(asked).thenRefused("dwelling.title-ended");
            lived(null)
                    .when(new EndTitle(RUE_HAUTE_12, OF_NADIA, LEASE, APRIL_1, TerminationReason.SALE))
                    .thenRefused("dwelling.title-ends-before-it-begins");
            lived(null)
                    .when(new EndTitle(RUE_HAUTE_12, OF_NADIA, NEXT, JUNE_1, TerminationReason.SALE))
                    .thenRefused("dwelling.no-title");
        }

        @Test
        void is_taken_back_by_a_correction() {
            lived(null)
                    .given(ended)
                    .when(new CorrectTitle(RUE_HAUTE_12, OF_NADIA, terms(LEASE, TitleKind.LEASE, MAY_1, null)))
                    .then(new TitleCorrected(RUE_HAUTE_12, OF_NADIA, LEASE, TitleKind.LEASE, null, MAY_1, null));
            lived(null)
                    .when(new CorrectTitle(RUE_HAUTE_12, OF_NADIA, terms(LEASE, TitleKind.LEASE, MAY_1, null)))
                    .thenRefused("dwelling.nothing-new");
        }
    }

    @Test
    void a_title_that_never_was_is_withdrawn_unless_nothing_is_left() {
        lived(null)
                .given(lease(NEXT, JUNE_1, null))
                .when(new WithdrawTitle(RUE_HAUTE_12, OF_NADIA, NEXT))
                .then(new TitleWithdrawn(RUE_HAUTE_12, OF_NADIA, NEXT));
        lived(null).when(new WithdrawTitle(RUE_HAUTE_12, OF_NADIA, LEASE)).thenRefused("dwelling.title-needed");
    }
}
