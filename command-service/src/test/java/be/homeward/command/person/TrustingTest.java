package be.homeward.command.person;

import static be.homeward.command.person.Someone.*;

import be.homeward.command.person.Trusting.CorrectTrustedPerson;
import be.homeward.command.person.Trusting.NameTrustedPerson;
import be.homeward.command.person.Trusting.WithdrawTrustedPerson;
import be.homeward.events.TrustedPersonId;
import be.homeward.events.VoiceEvent.TrustedPersonCorrected;
import be.homeward.events.VoiceEvent.TrustedPersonNamed;
import be.homeward.events.VoiceEvent.TrustedPersonWithdrawn;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustingTest {
    private static final TrustedPersonId SISTER = new TrustedPersonId(UUID.randomUUID());
    private static final LocalDate MAY_2 = day("2021-05-02");
    private static final LocalDate JUNE_1 = day("2021-06-01");
    private static final TrustedPersonNamed NAMED = new TrustedPersonNamed(NADIA, SISTER, MAY_2, SEALED, SEALED);
    private static final TrustedPersonWithdrawn ENDED = new TrustedPersonWithdrawn(NADIA, SISTER, JUNE_1);

    @Nested
    class Naming_a_trusted_person {
        @Test
        void says_whom_the_person_trusts() {
            story().when(new NameTrustedPerson(NADIA, SISTER, MAY_2, SEALED, SEALED))
                    .then(NAMED);
        }

        @Test
        void is_refused_a_second_time_or_without_a_name() {
            story().given(NAMED)
                    .when(new NameTrustedPerson(NADIA, SISTER, MAY_2, SEALED, SEALED))
                    .thenRefused("person.trusted-exists");
            story().when(new NameTrustedPerson(NADIA, SISTER, MAY_2, null, SEALED))
                    .thenRefused("person.trusted-unnamed");
        }
    }

    @Nested
    class Correcting_a_trusted_person {
        @Test
        void states_the_whole_of_it_again_also_that_it_never_ended() {
            story().given(NAMED, ENDED)
                    .when(new CorrectTrustedPerson(NADIA, SISTER, MAY_2, null, SEALED, null))
                    .then(new TrustedPersonCorrected(NADIA, SISTER, MAY_2, null, SEALED, null));
        }

        @Test
        void is_refused_where_nobody_was_named_or_nothing_is_new() {
            CorrectTrustedPerson same = new CorrectTrustedPerson(NADIA, SISTER, MAY_2, null, SEALED, SEALED);
            story().when(same).thenRefused("person.no-trusted");
            story().given(NAMED).when(same).thenRefused("person.nothing-new");
            story().given(NAMED)
                    .when(new CorrectTrustedPerson(NADIA, SISTER, MAY_2, null, null, SEALED))
                    .thenRefused("person.trusted-unnamed");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story().given(NAMED)
                    .when(new CorrectTrustedPerson(NADIA, SISTER, JUNE_1, MAY_2, SEALED, SEALED))
                    .thenRefused("person.trusted-until-before");
        }
    }

    @Nested
    class Withdrawing_a_trusted_person {
        private final WithdrawTrustedPerson asked = new WithdrawTrustedPerson(NADIA, SISTER, JUNE_1);

        @Test
        void ends_it_from_that_day_on() {
            story().given(NAMED).when(asked).then(ENDED);
        }

        @Test
        void is_refused_twice_for_one_day_before_it_began_or_where_nobody_was_named() {
            story().given(NAMED, ENDED).when(asked).thenRefused("person.nothing-new");
            story().given(NAMED)
                    .when(new WithdrawTrustedPerson(NADIA, SISTER, day("2021-05-01")))
                    .thenRefused("person.trusted-until-before");
            story().when(asked).thenRefused("person.no-trusted");
        }
    }
}
