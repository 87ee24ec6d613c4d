package be.homeward.command.api;

import be.homeward.command.api.LineIntake.Answered;
import be.homeward.command.api.Succession.Turn;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out many commands: in the order in which they were sent; or, where that order means nothing, in that of the
 * days on which things happened, and what was refused again after the others, until none is accepted any more. A period is
 * vouched for after all that, and only when nothing was refused: what is still missing could never be told any more.
 */
final class Rounds {
    /** A file that needs more is told so line by line, and goes on where it was when it is sent again. */
    private static final int MOST = 100;

    /** A command that could not be judged now is given again before those behind it, which may rest on it. */
    private static final int TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final History history;
    private final LineIntake intake;
    private final LineIntake.Sender sender;
    private final Answers answers;
    private final Map<Set<String>, Integer> neverTold = new HashMap<>();
    private boolean refused;

    Rounds(History history, LineIntake intake, LineIntake.Sender sender, Answers answers) {
        this.history = history;
        this.intake = intake;
        this.sender = sender;
        this.answers = answers;
    }

    /** Where answers go, each as soon as it is final. */
    interface Answers {
        void write(Answered answered) throws IOException;
    }

    void inOrder(Told.Source source) throws IOException, InterruptedException {
        for (@Nullable Told told = source.next(); told != null; told = source.next()) {
            answers.write(intake.answer(history.row(told).told(), sender));
        }
    }

    /**
     * Nothing is carried out of what did not arrive whole: what is missing may belong between what is there.
     *
     * @param brokeOff asked once all was read
     */
    void inAnyOrder(Told.Source source, BooleanSupplier brokeOff) throws IOException, InterruptedException {
        List<Row> all = new ArrayList<>();
        for (@Nullable Told told = source.next(); told != null; told = source.next()) {
            all.add(history.row(told));
        }
        if (brokeOff.getAsBoolean()) {
            answers.write(intake.answer(all.getLast().told(), sender));
            return;
        }
        carryOut(said(all, Set.of(Saying.HAPPENED, Saying.PUTS_RIGHT)));
        carryOut(said(all, Set.of(Saying.CONFIRMS)));
        carryOut(said(all, Set.of(Saying.SEALS)));
    }

    private static List<Row> said(List<Row> rows, Set<Saying> sayings) {
        return rows.stream().filter(row -> sayings.contains(row.saying())).toList();
    }

    private void carryOut(List<Row> rows) throws IOException, InterruptedException {
        boolean incomplete = refused;
        Round round = new Round(null);
        for (Turn turn : Succession.of(rows)) {
            if (incomplete) {
                answers.write(LineIntake.waits(turn.row().told()));
            } else {
                round.carryOut(turn);
            }
        }
        for (int i = 1; i < MOST && round.accepted && !round.refused.isEmpty(); i++) {
            Round next = new Round(round.unavailable);
            for (Turn turn : round.refused) {
                next.carryOut(turn);
            }
            round = next;
        }
        for (Answered each : round.why) {
            answers.write(each);
        }
        refused |= !round.why.isEmpty();
    }

    /** Once through what is still to be done. */
    private final class Round {
        private final List<Turn> refused = new ArrayList<>();
        private final List<Answered> why = new ArrayList<>();
        /** From which row on what is said of a thing was refused, so that nothing of it can be put right yet. */
        private final Map<Set<String>, Integer> untold = new HashMap<>(neverTold);

        private boolean accepted;
        /** Why nothing can be carried out any more: whoever sent it is not kept waiting, and sends it again. */
        private @Nullable Problem unavailable;

        Round(@Nullable Problem unavailable) {
            this.unavailable = unavailable;
        }

        void carryOut(Turn turn) throws IOException, InterruptedException {
            Answered answered = answered(turn);
            unavailable = answered.unavailable();
            accepted |= answered.outcome() != null;
            if (answered.outcome() == null) {
                refused(turn, untold);
            }
            if (answered.mayPass()) {
                refused.add(turn);
                why.add(answered);
                return;
            }
            answers.write(answered);
            if (answered.outcome() == null) {
                refused(turn, neverTold);
                Rounds.this.refused = true;
            }
        }

        private Answered answered(Turn turn) throws InterruptedException {
            Told told = turn.row().told();
            if (unavailable != null) {
                return new Answered(told.line(), null, unavailable);
            }
            boolean putsRight = turn.row().saying() == Saying.PUTS_RIGHT;
            @Nullable Integer above = untold.get(turn.row().subject());
            return putsRight && above != null && above < turn.row().number() ? LineIntake.waits(told) : insist(told);
        }

        private static void refused(Turn turn, Map<Set<String>, Integer> untold) {
            turn.about().forEach(each -> untold.merge(each, turn.row().number(), Math::min));
        }

        private Answered insist(Told told) throws InterruptedException {
            Answered answered = intake.answer(told, sender);
            for (int i = 0; i < TRIES && answered.passesSoon(); i++) {
                Thread.sleep(FIRST_PAUSE.multipliedBy(1L << i));
                answered = intake.answer(told, sender);
            }
            return answered;
        }
    }
}
