package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Diogenes and Smes each know Nadia, and find it out at the same time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingTest {
    private final Sector sector = Sector.shared();
    private final Partner diogenes = sector.diogenes();
    private final Partner smes = sector.smes();
    private final UUID nadia = UUID.randomUUID();
    private final UUID nadiaOfSmes = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void register() {
        ok(sector.register(diogenes, nadia, UUID.randomUUID().toString()));
        ok(sector.register(smes, nadiaOfSmes, UUID.randomUUID().toString()));
        ok(propose(diogenes, first, nadia, nadiaOfSmes, "smes"));
        ok(propose(smes, second, nadiaOfSmes, nadia, "diogenes"));
    }

    @Test
    void the_same_two_are_matched_once_whoever_proposed_it() {
        ok(smes.give("ConfirmMatch", match(first)));

        Reply again = diogenes.give("ConfirmMatch", match(second));
        assertThat(again.status()).as(again.text()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("match.matched-already");
    }

    @Test
    void once_unmerged_they_may_be_matched_anew() {
        ok(smes.give("ConfirmMatch", match(first)));
        ok(diogenes.give("UnmergePersons", match(first)));

        ok(diogenes.give("ConfirmMatch", match(second)));
    }

    private Reply propose(Partner partner, UUID match, UUID person, UUID with, String other) {
        return partner.give("ProposeMatch", """
                {"match":"%s","person":"%s","with":"%s","partner":"%s"}
                """.formatted(match, person, with, sector.id(other)));
    }

    private static String match(UUID match) {
        return "{\"match\":\"%s\"}".formatted(match);
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
