package be.homeward.log;

import static be.homeward.log.Scene.KAREL;
import static be.homeward.log.Scene.KARELS;
import static be.homeward.log.Scene.PETERBOS_7;
import static be.homeward.log.Scene.RUE_HAUTE_12;
import static be.homeward.log.Scene.assigned;
import static be.homeward.log.Scene.day;
import static be.homeward.log.Scene.stay;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.DwellingId;
import be.homeward.events.OfflineReason;
import be.homeward.events.RelocationId;
import be.homeward.log.ClaimChange.End;
import be.homeward.log.ClaimChange.Release;
import be.homeward.log.ClaimChange.Take;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelocationClaimsTest {
    private static final RelocationId WORKS = new RelocationId(UUID.randomUUID());
    private static final String HOLDER = "relocation:" + stay(1) + "/" + WORKS;
    private static final ClaimKey NEXT_DOOR = new ClaimKey(ClaimKind.DWELLING, PETERBOS_7.toString());

    private final HouseholdRelocated relocated =
            new HouseholdRelocated(RUE_HAUTE_12, stay(1), WORKS, PETERBOS_7, OfflineReason.WORKS, day(10), null);

    @Test
    void holds_the_other_dwelling_and_nothing_of_the_persons_who_keep_their_home() {
        assertThat(Claims.of(relocated)).containsExactly(new Take(NEXT_DOOR, HOLDER, Span.of(day(10), null)));
    }

    @Test
    void holds_nothing_outside_the_programme() {
        assertThat(Claims.of(
                        new HouseholdRelocated(RUE_HAUTE_12, stay(1), WORKS, null, OfflineReason.WORKS, day(10), null)))
                .isEmpty();
    }

    @Test
    void lets_go_when_the_household_is_home_again_or_never_was_there() {
        assertThat(Claims.of(new RelocationEnded(RUE_HAUTE_12, stay(1), WORKS, day(20))))
                .containsExactly(new End(HOLDER, day(20)));
        assertThat(Claims.of(new RelocationWithdrawn(RUE_HAUTE_12, stay(1), WORKS)))
                .containsExactly(new Release(HOLDER));
    }

    @Test
    void is_not_shared_with_another_stay_that_uses_the_same_id() throws SQLException {
        ClaimBook book = new ClaimBook(ClaimSource.NOTHING);
        DwellingId far = new DwellingId(UUID.randomUUID());
        HouseholdRelocated second =
                new HouseholdRelocated(far, stay(2), WORKS, PETERBOS_7, OfflineReason.WORKS, day(12), null);

        assertThat(book.apply(Claims.of(relocated))).isNull();
        assertThat(book.apply(Claims.of(second))).isEqualTo(NEXT_DOOR);
        assertThat(book.apply(Claims.of(new RelocationWithdrawn(far, stay(2), WORKS))))
                .isNull();
        assertThat(book.apply(Claims.of(second))).isEqualTo(NEXT_DOOR);
    }

    @Test
    void keeps_the_other_dwelling_from_going_back_to_its_owner() throws SQLException {
        ClaimBook book = new ClaimBook(ClaimSource.NOTHING);
        RelocationEnded home = new RelocationEnded(RUE_HAUTE_12, stay(1), WORKS, day(20));
        assertThat(book.apply(Claims.of(relocated))).isNull();

        assertThat(book.apply(Claims.of(new DwellingReturned(PETERBOS_7, day(30)))))
                .isEqualTo(NEXT_DOOR);
        assertThat(book.apply(Claims.of(home))).isNull();
        assertThat(book.apply(Claims.of(new ReturnCorrected(PETERBOS_7, day(19)))))
                .isEqualTo(NEXT_DOOR);
        assertThat(book.apply(Claims.of(new ReturnCorrected(PETERBOS_7, null)))).isNull();
        assertThat(book.apply(Claims.of(new DwellingReturned(PETERBOS_7, day(20)))))
                .isNull();
    }

    @Test
    void is_no_matter_of_those_who_live_there_themselves() throws SQLException {
        ClaimBook book = new ClaimBook(ClaimSource.NOTHING);
        book.replay(Claims.of(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(40), null)));
        assertThat(book.apply(Claims.of(new ReturnCorrected(PETERBOS_7, day(30)))))
                .isNull();
    }

    @Test
    void holds_another_dwelling_once_corrected() {
        DwellingId other = new DwellingId(UUID.randomUUID());
        assertThat(Claims.of(new RelocationCorrected(
                        RUE_HAUTE_12, stay(1), WORKS, other, OfflineReason.WORKS, day(11), day(12))))
                .containsExactly(
                        new Release(HOLDER),
                        new Take(
                                new ClaimKey(ClaimKind.DWELLING, other.toString()), HOLDER, Span.of(day(11), day(12))));
    }

    @Test
    void takes_the_same_claim_as_a_stay() {
        assertThat(Claims.of(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(15), null)))
                .contains(new Take(NEXT_DOOR, "stay:" + stay(2), Span.of(day(15), null)));
    }
}
