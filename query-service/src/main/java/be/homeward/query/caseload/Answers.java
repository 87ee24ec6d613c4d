package be.homeward.query.caseload;

import static be.homeward.query.caseload.Supports.*;

import be.homeward.query.view.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a referral stands after all that was answered. */
final class Answers {
    private Answers() {}

    static Row of(Row support, List<Row> steps) {
        Row now = support;
        for (Row step : steps) {
            now = after(now, step.get(Steps.STEP), step.get(Steps.ON), step.get(Steps.REASON));
        }
        return now;
    }

    private static Row after(Row support, @Nullable String step, @Nullable LocalDate on, @Nullable String reason) {
        return switch (step) {
            case Steps.WAITING -> notDeclined(support).with(WAITING_SINCE, on);
            case Steps.ACCEPTED -> notDeclined(support).with(ACCEPTED_ON, on);
            case Steps.DECLINED ->
                support.without(ACCEPTED_ON)
                        .without(WAITING_SINCE)
                        .with(DECLINED_ON, on)
                        .with(DECLINE_REASON, reason);
            case Steps.WITHDRAWN -> support.with(WITHDRAWN_ON, on);
            // from here on: nothing was answered yet
            case null, default ->
                notDeclined(support).without(ACCEPTED_ON).without(WAITING_SINCE).without(WITHDRAWN_ON);
        };
    }

    private static Row notDeclined(Row support) {
        return support.without(DECLINED_ON).without(DECLINE_REASON);
    }
}
