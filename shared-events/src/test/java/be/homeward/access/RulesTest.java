package be.homeward.access;

import static be.homeward.access.Sector.ELSEWHERE;
import static be.homeward.access.Sector.UITWEG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.access.Decision.Allowed;
import be.homeward.access.Decision.Denied;
import be.homeward.access.Sector.Party;
import be.homeward.events.Function;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {
    private static final AccessFacts FACTS = Sector.facts();

    /** A sample of what concerns someone who is accompanied; the recorded table holds the rest. */
    private static final Set<String> ABOUT_PERSONS =
            Set.of("caseload", "RegisterPerson", "UpdateIdentity", "RecordContact");

    @Test
    void who_may_do_what_is_as_recorded() throws IOException {
        try (var recorded = Objects.requireNonNull(RulesTest.class.getResourceAsStream("who-may-what.txt"))) {
            assertThat(grid()).isEqualTo(new String(recorded.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** One line for each command and view; who is not named on it may not. */
    private static String grid() {
        StringBuilder grid = new StringBuilder();
        for (String action : Rules.actions()) {
            List<String> may = new ArrayList<>();
            everybody((party, function) -> {
                String tracks = List.of("1", "2").stream()
                        .filter(track -> decide(
                                        party.with(function), Action.of(action).in(UITWEG, track))
                                .allowed())
                        .reduce("", String::concat);
                if (!tracks.isEmpty()) {
                    String where = tracks.equals("2") ? " in its tracks" : "";
                    may.add(lower(party) + " " + lower(function) + where);
                }
            });
            grid.append("%-28s %s\n".formatted(action, String.join(", ", may)));
        }
        return grid.toString();
    }

    @Test
    void an_action_without_a_rule_is_denied_to_everybody() {
        everybody((party, function) -> assertThat(decide(party.with(function), Action.of("DropEverything")))
                .isEqualTo(Denied.ROLE));
        assertThatThrownBy(() -> Rules.require(Set.of("AddTrack", "DropEverything", "BurnDown")))
                .hasMessage("no rule says who may do BurnDown, DropEverything");
    }

    @Test
    void nobody_without_a_function_may_do_anything() {
        for (Party party : Party.values()) {
            for (String action : Rules.actions()) {
                assertThat(decide(party.with(), Action.of(action))).isEqualTo(Denied.ROLE);
            }
        }
    }

    @Test
    void a_programme_one_has_no_part_in_cannot_be_told_from_one_that_does_not_exist() {
        var missing = new ProgrammeId(Sector.id("missing"));
        everyAction((party, function, action) -> {
            if (party != Party.HOMEWARD) {
                Decision elsewhere =
                        decide(party.with(function), Action.of(action).in(ELSEWHERE, "1"));
                assertThat(elsewhere.allowed()).isFalse();
                assertThat(decide(party.with(function), Action.of(action).in(missing, "1")))
                        .isEqualTo(elsewhere);
            }
        });
    }

    @Test
    void one_more_function_never_takes_a_right_away() {
        everyAction((party, function, action) -> {
            Action asked = Action.of(action).in(UITWEG, "2");
            if (decide(party.with(function), asked).allowed()) {
                assertThat(decide(party.with(Function.values()), asked).allowed())
                        .isTrue();
            }
        });
    }

    @Test
    void persons_are_for_those_who_carry_a_track() {
        everyAction((party, function, action) -> {
            boolean allowed = decide(party.with(function), Action.of(action)).allowed();
            boolean carrier = party.role == PartnerRole.CARRIER
                    && (function == Function.COACH || function == Function.COORDINATOR);
            if (ABOUT_PERSONS.contains(action)) {
                assertThat(allowed).isEqualTo(carrier);
            }
        });
    }

    @Test
    void a_function_counts_only_in_an_organisation_that_has_the_part_for_it() {
        assertThat(decide(
                        Party.GGC.with(Function.COORDINATOR),
                        Action.of("outcomes").in(UITWEG)))
                .isEqualTo(Denied.ROLE);
        assertThat(decide(Party.GGC.with(Function.FUNDER), Action.of("outcomes").in(UITWEG)))
                .isEqualTo(new Allowed(Seat.FUNDER));
        assertThat(decide(
                        Party.DIOGENES.with(Function.FUNDER),
                        Action.of("outcomes").in(UITWEG)))
                .isEqualTo(Denied.ROLE);
    }

    @Test
    void only_the_platform_has_administrators() {
        assertThat(decide(Party.DIOGENES.with(Function.ADMINISTRATOR), Action.of("RegisterOrganisation")))
                .isEqualTo(Denied.ROLE);
    }

    @Test
    void a_track_that_a_partner_was_not_admitted_to_is_said_as_that() {
        assertThat(decide(
                        Party.DIOGENES.with(Function.COACH),
                        Action.of("StartSupport").in(UITWEG, "1")))
                .isEqualTo(Denied.NOT_ADMITTED);
        assertThat(decide(
                        Party.DIOGENES.with(Function.COACH),
                        Action.of("StartSupport").in(UITWEG, "no such track")))
                .isEqualTo(Denied.NOT_ADMITTED);
    }

    @Test
    void a_coordinator_grants_roles_within_the_own_organisation_only() {
        Action own = Action.of("GrantRole").within(Party.DIOGENES.organisation());
        Action other = Action.of("GrantRole").within(Party.CITYDEV.organisation());
        Subject coordinator = Party.DIOGENES.with(Function.COORDINATOR);
        assertThat(decide(coordinator, own).allowed()).isTrue();
        assertThat(decide(coordinator, other)).isEqualTo(Denied.INVISIBLE);
        assertThat(decide(Party.HOMEWARD.with(Function.ADMINISTRATOR), other).allowed())
                .isTrue();
    }

    private static Decision decide(Subject subject, Action action) {
        return Rules.decide(subject, action, FACTS);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static void everybody(BiConsumer<Party, Function> each) {
        for (Party party : Party.values()) {
            for (Function function : Function.values()) {
                each.accept(party, function);
            }
        }
    }

    private static void everyAction(Walk each) {
        everybody((party, function) -> Rules.actions().forEach(action -> each.meet(party, function, action)));
    }

    /** Meets every combination once. */
    private interface Walk {
        void meet(Party party, Function function, String action);
    }
}
