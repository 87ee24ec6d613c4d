package be.homeward.command.api;

import be.homeward.access.AccessUnknown;
import be.homeward.command.Busy;
import be.homeward.command.Refusal;
import be.homeward.keys.KeyStoreUnavailable;
import be.homeward.log.LogUnavailable;
import be.homeward.log.NotStorable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which problem an exception stands for. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int FRAMES = 12;

    private Problems() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case Rejected rejected -> rejected.problem();
            case Refusal refusal when refusal.isUnknown() -> Problem.of(ProblemType.UNKNOWN);
            case Refusal refusal -> new Problem(422, refusal.code(), null, refusal.arguments());
            case Busy _ -> Problem.of(ProblemType.BUSY);
            case NotStorable _ -> Problem.of(ProblemType.FORM_NOT_STORABLE);
            case LogUnavailable _ -> Problem.of(ProblemType.LOG_UNAVAILABLE);
            case KeyStoreUnavailable _ -> Problem.of(ProblemType.KEYS_UNAVAILABLE);
            case AccessUnknown _ -> Problem.of(ProblemType.ACCESS_UNAVAILABLE);
            default -> defect(thrown);
        };
    }

    /** Where it went wrong, without the messages: they may quote what a partner sent. */
    private static Problem defect(Throwable thrown) {
        StringBuilder where = new StringBuilder();
        for (Throwable each = thrown; each != null && where.length() < 8_000; each = each.getCause()) {
            where.append("\n  ").append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                where.append("\n    at ").append(frames[i]);
            }
        }
        LOG.error("a request could not be completed:{}", where);
        return Problem.of(ProblemType.INTERNAL);
    }
}
