package be.homeward.command.api;

import be.homeward.command.api.LineIntake.Answered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries out many commands: in the order in which they were sent, or, when they may depend on later ones, those that
 * were refused again after the others, always in the order of the file, until none of them is accepted any more.
 */
final class Rounds {
    /** A file that needs more is told so line by line, and goes on where it was when it is sent again. */
    private static final int MOST = 100;

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
            answers.write(intake.answer(told, sender));
        }
    }

    void inAnyOrder(Told.Source source) throws IOException, InterruptedException {
        Round round = new Round();
        for (@Nullable Told told = source.next(); told != null; told = source.next()) {
            round.carryOut(told);
        }
        for (int i = 1; i < MOST && round.accepted && !round.refused.isEmpty(); i++) {
            Round next = new Round();
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

        void carryOut(Told told) throws IOException {
            Answered answered = intake.answer(told, sender);
            accepted |= answered.outcome() != null;
            if (answered.mayPass()) {
                refused.add(told);
                why.add(answered);
            } else {
                answers.write(answered);
            }
        }
    }
}
