package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Files in any order; each row begins with its place among what is carried out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuccessionTest {
    @Test
    void is_that_of_the_days_and_what_has_no_day_comes_first() {
        inTheirTurn("""
                4 LeaveHousehold {"household":"h","person":"nadia","on":"2020-12-31"}
                3 JoinHousehold {"household":"h","person":"nadia","on":"2020-06-01"}
                2 AssignDwelling {"dwelling":"d","stay":"s","household":"h","from":"2020-05-01"}
                1 RegisterPerson {"person":"nadia"}
                """);
    }

    @Test
    void a_move_out_withdrawn_and_told_anew_stays_the_one_told_last() {
        inTheirTurn("""
                2 RecordMoveOut {"dwelling":"d","stay":"s","on":"2021-05-01"}
                3 WithdrawMoveOut {"dwelling":"d","stay":"s"}
                4 RecordMoveOut {"dwelling":"d","stay":"s","on":"2021-03-01","person":"nadia"}
                1 RecordMoveIn {"dwelling":"d","stay":"other","on":"2021-04-01"}
                """);
    }

    @Test
    void what_was_revoked_or_reopened_is_so_before_it_is_said_again() {
        inTheirTurn("""
                4 DeclareAdministrationInOrder {"support":"s","on":"2021-06-01"}
                5 RevokeAdministrationInOrder {"support":"s"}
                6 DeclareAdministrationInOrder {"support":"s","on":"2021-05-01"}
                1 CompleteAction {"conference":"c","discussion":"d","action":"a","on":"2021-05-01"}
                2 ReopenAction {"conference":"c","discussion":"d","action":"a"}
                3 CompleteAction {"conference":"c","discussion":"d","action":"a","on":"2021-05-01"}
                """);
    }

    @Test
    void only_what_is_said_anew_comes_after_it() {
        inTheirTurn("""
                3 DeclareAdministrationInOrder {"support":"s","on":"2021-06-01"}
                4 RevokeAdministrationInOrder {"support":"s"}
                5 DeclareAdministrationInOrder {"support":"s","on":"2021-05-01"}
                2 PauseSupport {"support":"s","on":"2021-04-01","reason":"hospital"}
                1 StartSupport {"support":"s","on":"2020-05-01"}
                """);
    }

    @Test
    void a_correction_of_the_latest_means_the_latest_above_it() {
        inTheirTurn("""
                2 TakeOffline {"dwelling":"d","reason":"works","on":"2021-01-01"}
                3 BringBack {"dwelling":"d","on":"2021-02-01"}
                4 CorrectOffline {"dwelling":"d","reason":"works","from":"2021-03-01","until":"2021-04-01"}
                6 BringBack {"dwelling":"d","on":"2021-07-01"}
                5 TakeOffline {"dwelling":"d","reason":"works","on":"2021-06-01"}
                1 TakeOffline {"dwelling":"other","reason":"works","on":"2020-06-01"}
                """);
    }

    @Test
    void of_two_corrections_the_later_word_holds_whichever_day_it_tells() {
        inTheirTurn("""
                1 RecordContact {"support":"s","person":"nadia","contact":"c","on":"2021-05-01"}
                3 CorrectContact {"support":"s","person":"nadia","contact":"c","on":"2021-06-01"}
                4 CorrectContact {"support":"S","person":"nadia","contact":"C","on":"2021-04-01"}
                2 RecordContact {"support":"s","person":"nadia","contact":"other","on":"2021-05-01"}
                """);
    }

    @Test
    void what_is_taken_back_on_a_day_was_so_on_that_day() {
        inTheirTurn("""
                2 WithdrawAssignment {"dwelling":"d","stay":"s","on":"2021-06-01"}
                1 AssignDwelling {"dwelling":"d","stay":"s","household":"h","from":"2021-05-01"}
                3 AssignDwelling {"dwelling":"d","stay":"t","household":"h","from":"2021-07-01"}
                """);
    }

    private static void inTheirTurn(String file) {
        History history = new History(Catalogue.read());
        List<Row> rows = new ArrayList<>();
        file.lines().forEach(line -> rows.add(history.row(told(line.split(" ", 3)))));

        assertThat(Succession.of(rows))
                .extracting(turn -> turn.row().told().line())
                .isSorted()
                .hasSameSizeAs(rows);
    }

    private static Told told(String[] words) {
        String line = "{\"command\":\"%s\",\"key\":\"k\",\"body\":%s}".formatted(words[1], words[2]);
        return new Told(Integer.parseInt(words[0]), () -> Body.MAPPER.readValue(line, ObjectNode.class));
    }
}
