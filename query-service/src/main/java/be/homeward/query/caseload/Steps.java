package be.homeward.query.caseload;

import be.homeward.events.DeclineReason;
import be.homeward.events.OrganisationId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.ReferralAnswerCorrected;
import be.homeward.events.SupportEvent.ReferralAnswerWithdrawn;
import be.homeward.events.SupportEvent.ReferralReinstated;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked and answered around a referral, one after the other: so that a list can be shown as it stood on any day. */
final class Steps {
    static final String REFERRED = "referred";
    static final String WAITING = "waiting";
    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";
    static final String WITHDRAWN = "withdrawn";

    private static final Draft DRAFT = Table.named("referral_step", SupportEvent.STREAM);
    static final Column<UUID> SUPPORT = DRAFT.key("support", Type.ID);
    static final Column<Integer> NUMBER = DRAFT.key("number", Type.NUMBER);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<String> STEP = DRAFT.column("step", Type.TEXT);
    static final Column<LocalDate> ON = DRAFT.column("on_day", Type.DATE);
    static final Column<String> REASON = DRAFT.column("reason", Type.TEXT);
    static final Table TABLE =
            DRAFT.seenBy(PARTNER).seenWhen(TeamWall.present("referral_step")).table();

    private Steps() {}

    static void asked(SupportEvent e, OrganisationId partner, LocalDate on, Rows rows) {
        rows.state(TABLE.row(e.support(), 0)
                .with(PARTNER, partner)
                .with(STEP, REFERRED)
                .with(ON, on));
    }

    static void moved(SupportEvent e, LocalDate on, Rows rows) {
        rows.state(rows.get(TABLE, e.support(), 0).with(ON, on));
    }

    /** Said again, the last holds. */
    static void said(SupportEvent e, String step, LocalDate on, @Nullable DeclineReason reason, Rows rows) {
        List<Row> steps = inOrder(rows);
        Row last = steps.getLast();
        Row now = last;
        if (step.equals(last.get(STEP))) {
            steps.removeLast();
        } else {
            now = TABLE.row(e.support(), last.key(NUMBER) + 1)
                    .with(PARTNER, last.get(PARTNER))
                    .with(STEP, step);
        }
        steps.add(now.with(ON, on).with(REASON, reason));
        state(e, steps, rows);
    }

    static void corrected(ReferralAnswerCorrected e, Rows rows) {
        List<Row> steps = inOrder(rows);
        int answer = answer(steps, e.answered());
        steps.set(answer, steps.get(answer).with(ON, e.on()).with(REASON, e.reason()));
        state(e, steps, rows);
    }

    static void withdrawn(ReferralAnswerWithdrawn e, Rows rows) {
        List<Row> steps = inOrder(rows);
        rows.remove(steps.remove(answer(steps, e.answered())));
        state(e, steps, rows);
    }

    static void reinstated(ReferralReinstated e, Rows rows) {
        List<Row> steps = inOrder(rows);
        if (!WITHDRAWN.equals(steps.getLast().get(STEP))) {
            throw new IllegalStateException("the referral stands");
        }
        rows.remove(steps.removeLast());
        state(e, steps, rows);
    }

    /** The steps, and what follows from them for the support: the last answer holds. */
    private static void state(SupportEvent e, List<Row> steps, Rows rows) {
        steps.forEach(rows::state);
        rows.state(Answers.of(rows.get(Supports.TABLE, e.support()), steps));
    }

    /** The last that the partner answered on that day. */
    private static int answer(List<Row> steps, LocalDate day) {
        for (int i = steps.size() - 1; i > 0; i--) {
            Row step = steps.get(i);
            if (day.equals(step.get(ON)) && !WITHDRAWN.equals(step.get(STEP))) {
                return i;
            }
        }
        throw new IllegalStateException("nothing was answered that day");
    }

    private static List<Row> inOrder(Rows rows) {
        List<Row> steps = new ArrayList<>(rows.all(TABLE));
        steps.sort(Comparator.comparing(step -> step.key(NUMBER)));
        return steps;
    }
}
