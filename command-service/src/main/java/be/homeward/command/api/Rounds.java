package be.homeward.command.api;

import be.homeward.command.api.LineIntake.Answered;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out many commands: in the order in which they were sent; or, where that order means nothing, in that of the
 * days on which things happened, and what was refused again after the others, until none is accepted any more.
 */
final class Rounds {
    /** A file that needs more is told so line by line, and goes on where it was when it is sent again. */
    private static final int MOST = 100;

    /** A command that could not be judged now is given again before those behind it, which may rest on it. */
    private static final int TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final History history = new History();
    private final LineIntake intake;
    private final LineIntake.Sender sender;
    private final Answers answers;

    Rounds(LineIntake intake, LineIntake.Sender sender, Answers answers) {
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
            answers.write(intake.answer(history.dated(told).told(), sender));
        }
    }

    /**
     * Nothing is carried out of what did not arrive whole: what is missing may belong between what is there.
     *
     * @param brokeOff asked once all was read
     */
    void inAnyOrder(Told.Source source, BooleanSupplier brokeOff) throws IOException, InterruptedException {
        List<History.Dated> all = new ArrayList<>();
        for (@Nullable Told told = source.next(); told != null; told = source.next()) {
            all.add(history.dated(told));
        }
        if (brokeOff.getAsBoolean()) {
            answers.write(intake.answer(all.getLast().told(), sender));
            return;
        }
        Round round = new Round(null);
        for (Told told : History.inOrder(all)) {
            round.carryOut(told);
        }
        for (int i = 1; i < MOST && round.accepted && !round.refused.isEmpty(); i++) {
            Round next = new Round(round.unavailable);
            for (Told told : round.refused) {
                next.carryOut(told);
            }
            round = next;
        }
        for (Answered each : round.why) {
            answers.write(each);
        }
    }

    /** Once through what is still to be done. */
    private final class Round {
        private final List<Told> refused = new ArrayList<>();
        private final List<Answered> why = new ArrayList<>();
        private boolean accepted;
        /** Why nothing can be carried out any more: whoever sent it is not kept waiting, and sends it again. */
        private @Nullable Problem unavailable;

        Round(@Nullable Problem unavailable) {
            this.unavailable = unavailable;
        }

        void carryOut(Told told) throws IOException, InterruptedException {
            Answered answered = unavailable == null ? insist(told) : new Answered(told.line(), null, unavailable);
            unavailable = answered.unavailable();
            accepted |= answered.outcome() != null;
            if (answered.mayPass()) {
                refused.add(told);
                why.add(answered);
            } else {
                answers.write(answered);
            }
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
