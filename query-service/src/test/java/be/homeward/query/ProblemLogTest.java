package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.query.reading.ProblemAdvice;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemLogTest {

    @Test
    void a_failure_is_logged_by_where_it_was_and_never_by_what_it_quotes() {
        Exception quoting = new IllegalStateException("about Nadia", new IllegalArgumentException("and Karim"));
        List<ILoggingEvent> lines = logged(quoting, new DataIntegrityViolationException("Failing row: Nadia", quoting));
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.getThrowableProxy()).isNull();
            assertThat(line.getFormattedMessage())
                    .contains("IllegalStateException", "IllegalArgumentException", "ProblemLogTest.java")
                    .doesNotContain("Nadia", "Karim");
        });
    }

    private static List<ILoggingEvent> logged(Exception... failures) {
        Logger logger = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try {
            for (Exception each : failures) {
                ProblemAdvice.problem(each);
            }
            return lines.list;
        } finally {
            logger.detachAppender(lines);
        }
    }
}
