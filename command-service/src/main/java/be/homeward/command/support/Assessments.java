package be.homeward.command.support;

import be.homeward.codes.Instrument;
import be.homeward.codes.Instruments;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.AssessmentId;
import be.homeward.events.CaseworkEvent.AssessmentCorrected;
import be.homeward.events.CaseworkEvent.AssessmentRecorded;
import be.homeward.events.CaseworkEvent.AssessmentWithdrawn;
import be.homeward.events.DataClass;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Score;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the person stands, as an instrument sees it; its version says which domains and levels there are. */
public final class Assessments {
    private Assessments() {}

    /** What is asked around assessments. */
    public sealed interface Command extends Support.Command {}

    /** What every account of an assessment says. */
    sealed interface Account extends Command {
        PersonId person();

        String instrument();

        String version();

        LocalDate on();

        List<Score> scores();
    }

    /** An instrument was used; not every domain needs a score. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.instrument-unknown",
        "support.no-scores",
        "support.domain-unknown",
        "support.domain-twice",
        "support.level-out-of-range",
        "support.assessment-exists"
    })
    public record RecordAssessment(
            SupportId support,
            PersonId person,
            AssessmentId assessment,
            String instrument,
            String version,
            LocalDate on,
            List<Score> scores,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements Account {}

    /** An assessment was written down wrongly; the whole of it is stated again. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.instrument-unknown",
        "support.no-scores",
        "support.domain-unknown",
        "support.domain-twice",
        "support.level-out-of-range",
        "support.assessment-withdrawn"
    })
    public record CorrectAssessment(
            SupportId support,
            PersonId person,
            AssessmentId assessment,
            String instrument,
            String version,
            LocalDate on,
            List<Score> scores,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements Account {}

    /** The assessment was never made. */
    @Refuses({"support.partner-only", "support.assessment-withdrawn"})
    public record WithdrawAssessment(SupportId support, AssessmentId assessment) implements Command {}

    static SupportEvent record(SupportState known, RecordAssessment command, Streams streams) {
        onlyPlausible(known.onlyForTeamOn(command.on(), streams), command);
        Refusal.when(known.work().assessments().knows(command.assessment()), "support.assessment-exists");
        return new AssessmentRecorded(
                command.support(),
                command.assessment(),
                command.instrument(),
                command.version(),
                command.on(),
                command.scores(),
                command.note());
    }

    static SupportEvent correct(SupportState known, CorrectAssessment command, Streams streams) {
        known.onlyForTeamOn(held(known, command.assessment()), streams);
        onlyPlausible(known.onlyForTeamOn(command.on(), streams), command);
        return new AssessmentCorrected(
                command.support(),
                command.assessment(),
                command.instrument(),
                command.version(),
                command.on(),
                command.scores(),
                command.note());
    }

    static SupportEvent withdraw(SupportState known, WithdrawAssessment command, Streams streams) {
        known.onlyForTeamOn(held(known, command.assessment()), streams);
        return new AssessmentWithdrawn(command.support(), command.assessment());
    }

    private static LocalDate held(SupportState known, AssessmentId assessment) {
        return known.work()
                .assessments()
                .get(assessment, "support.assessment-withdrawn")
                .on();
    }

    private static void onlyPlausible(SupportState known, Account account) {
        known.onlyAbout(account.person());
        known.course().onlyInside(account.on());
        Instrument instrument = Instruments.find(account.instrument(), account.version())
                .orElseThrow(() -> Refusal.of("support.instrument-unknown"));
        List<Score> scores = account.scores();
        Refusal.when(scores.isEmpty(), "support.no-scores");
        for (Score score : scores) {
            Refusal.when(!instrument.has(score.domain()), "support.domain-unknown");
            boolean outside = !instrument.allows(score.level());
            Refusal.when(outside, "support.level-out-of-range", instrument.lowest(), instrument.highest());
        }
        long domains = scores.stream().map(Score::domain).distinct().count();
        Refusal.when(domains < scores.size(), "support.domain-twice");
    }
}
