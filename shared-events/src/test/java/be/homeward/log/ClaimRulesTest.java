package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A database that an earlier version filled: its claims are others than these rules make. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimRulesTest {
    /** More claims than one statement writes. */
    private static final int SUPPORTS = 600;

    @AutoClose
    private final TestLog test = new TestLog();

    private final EventLog other = test.other();
    private List<String> claims = List.of();

    @BeforeEach
    void fill() throws SQLException {
        Stream.generate(() -> accompany(test.log)).limit(SUPPORTS).toList().forEach(CompletableFuture::join);
        claims = test.rows("claim");
        test.execute("update log.claim set holder = holder || ' earlier'");
    }

    @Test
    void claims_of_earlier_rules_are_made_again_and_those_of_these_rules_are_not() throws SQLException {
        test.log.rebuildClaims();
        assertThat(test.rows("claim")).isEqualTo(claims).hasSizeGreaterThan(1000);

        test.execute("delete from log.claim");
        other.rebuildClaims();
        assertThat(test.rows("claim")).isEmpty();
    }

    @Test
    void claims_of_later_rules_that_were_taken_back_are_made_again() throws SQLException {
        test.execute("update log.claim_rules set number = %d".formatted(Claims.RULES + 1));

        test.log.rebuildClaims();

        assertThat(test.rows("claim")).isEqualTo(claims);
    }

    @Test
    void a_running_service_of_other_rules_appends_no_more() throws SQLException {
        test.execute("update log.claim_rules set number = %d".formatted(Claims.RULES + 1));

        assertThatThrownBy(accompany(other)::join)
                .hasCauseInstanceOf(LogUnavailable.class)
                .hasRootCauseMessage("the claims are of rules %d, this service has rules %d"
                        .formatted(Claims.RULES + 1, Claims.RULES));

        test.log.rebuildClaims();
        assertThat(accompany(other).join()).isNotNull();
    }

    @Test
    void broken_off_it_leaves_everything_as_it_was_and_is_done_the_next_time() throws SQLException {
        List<String> earlier = test.rows("claim");
        test.execute("alter table log.claim add constraint broken check (holder like '%earlier') not valid");

        assertThatThrownBy(test.log::rebuildClaims).isInstanceOf(LogUnavailable.class);
        assertThat(test.rows("claim")).isEqualTo(earlier);

        test.execute("alter table log.claim drop constraint broken");
        test.log.rebuildClaims();
        assertThat(test.rows("claim")).isEqualTo(claims);
    }

    @Test
    void several_may_start_at_once_and_others_append_meanwhile() throws SQLException {
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(accompany(other));
            if (i % 40 == 0) {
                all.add(CompletableFuture.runAsync(test.log::rebuildClaims));
            }
        }
        all.forEach(CompletableFuture::join);
        List<String> together = test.rows("claim");
        test.execute("update log.claim_rules set number = 0");
        test.log.rebuildClaims();

        assertThat(together).isEqualTo(test.rows("claim")).containsAll(claims).hasSizeGreaterThan(1400);
    }

    private static CompletableFuture<Appended> accompany(EventLog log) {
        return log.append(append(0, Scene.accompanied(person())));
    }
}
