package be.homeward.query.directory;

import static be.homeward.query.directory.Targets.*;

import be.homeward.events.ProgrammeEvent.TargetCorrected;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What targets make of a programme's rows. */
final class TargetRows {
    private TargetRows() {}

    static Row set(TargetSet e) {
        return said(TABLE.row(e.programme(), e.target()), e.indicator(), e.number(), e.per(), e.from(), e.until());
    }

    static Row corrected(TargetCorrected e, Rows rows) {
        Row target = rows.get(TABLE, e.programme(), e.target());
        return said(target, e.indicator(), e.number(), e.per(), e.from(), e.until());
    }

    private static Row said(
            Row target,
            TargetIndicator indicator,
            int number,
            TargetPer per,
            LocalDate from,
            @Nullable LocalDate until) {
        return target.with(INDICATOR, indicator)
                .with(NUMBER, number)
                .with(PER, per)
                .with(FROM, from)
                .with(UNTIL, until);
    }
}
