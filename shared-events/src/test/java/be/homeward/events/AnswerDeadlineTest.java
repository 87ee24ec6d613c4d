package be.homeward.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerDeadlineTest {

    @Test
    void is_one_month_from_receipt_by_calendar() {
        assertThat(first("2021-03-10")).isEqualTo("2021-04-10");
        assertThat(first("2021-12-31")).isEqualTo("2022-01-31");
    }

    @Test
    void is_the_last_day_of_a_month_that_is_too_short() {
        assertThat(first("2021-01-31")).isEqualTo("2021-02-28");
        assertThat(first("2024-01-31")).isEqualTo("2024-02-29");
        assertThat(first("2021-08-31")).isEqualTo("2021-09-30");
    }

    @Test
    void once_extended_is_three_months_from_receipt_whatever_month_was_short() {
        assertThat(extended("2021-03-10", "2021-04-10")).isEqualTo("2021-06-10");
        assertThat(extended("2021-01-31", "2021-02-28")).isEqualTo("2021-04-30");
    }

    @Test
    void stays_as_it_was_when_the_person_is_told_after_the_first_month_or_before_asking() {
        assertThat(extended("2021-03-10", "2021-04-11")).isEqualTo("2021-04-10");
        assertThat(extended("2021-03-10", "2021-03-09")).isEqualTo("2021-04-10");
        assertThat(extended("2021-03-10", "2021-03-10")).isEqualTo("2021-06-10");
    }

    private static LocalDate first(String received) {
        return AnswerDeadline.first(LocalDate.parse(received));
    }

    private static LocalDate extended(String received, String told) {
        return AnswerDeadline.extended(LocalDate.parse(received), LocalDate.parse(told));
    }
}
