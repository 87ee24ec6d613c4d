package be.homeward.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which moment is meant by what stands in an address, also where the clocks of Brussels change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParametersTest {
    @ParameterizedTest
    @CsvSource({
        "2020-03-28, 2020-03-28T22:59:59.999999Z",
        "2020-03-29, 2020-03-29T21:59:59.999999Z",
        "2020-10-24, 2020-10-24T21:59:59.999999Z",
        "2020-10-25, 2020-10-25T22:59:59.999999Z",
        "2024-02-29, 2024-02-29T22:59:59.999999Z",
        "2020-12-31, 2020-12-31T22:59:59.999999Z"
    })
    void what_was_known_on_a_day_is_what_was_known_when_it_ended_in_brussels(String day, Instant end) {
        assertThat(asked("knownAt", day).knownAt()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-25T02:30:00+02:00, 2020-10-25T00:30:00Z",
        "2020-10-25T02:30:00+01:00, 2020-10-25T01:30:00Z",
        "2020-10-25T02:30:00 01:00, 2020-10-25T01:30:00Z"
    })
    void of_an_hour_that_comes_twice_each_can_be_asked(String moment, Instant meant) {
        assertThat(asked("knownAt", moment).knownAt()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-02-29", "2020-02-30", "2020-04-31", "2020-03-29T02:30:00", "29-02-2020", "1899-12-31"})
    void a_day_that_never_was_is_refused(String day) {
        assertThatThrownBy(() -> asked("knownAt", day)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29", "2020-03-29", "2020-10-25"})
    void a_day_is_a_day_whatever_the_clocks_do(LocalDate day) {
        assertThat(asked("asOf", day.toString()).asOf()).isEqualTo(day);
    }

    private static Question asked(String parameter, String text) {
        return Parameters.read(Map.of(parameter, new String[] {text}), new AnyPage(), LocalDate.of(2021, 1, 1));
    }

    private static final class AnyPage implements Page {
        @Override
        public String name() {
            return "any";
        }

        @Override
        public Set<Parameter> parameters() {
            return EnumSet.of(Parameter.AS_OF, Parameter.KNOWN_AT);
        }

        @Override
        public Map<String, @Nullable Object> answer(Asked asked) {
            return Map.of();
        }
    }
}
