package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.AdmissionRules;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was written down wrongly about a programme and its tracks; also after it closed. */
final class Correcting {
    private Correcting() {}

    /** The names, the first day or the rules of the programme were wrong; its code stays. */
    @Refuses({"programme.coordinator-only", "programme.partners-before", "programme.ends-before-it-begins"})
    public record CorrectProgramme(ProgrammeId programme, Names names, LocalDate from, boolean housingFirst)
            implements Programme.Command {}

    /** What a track asks was wrong; the whole of it is stated again, its code stays. */
    @Refuses({"programme.coordinator-only", "programme.track-unknown", "programme.number-out-of-range"})
    public record CorrectTrack(
            ProgrammeId programme,
            String track,
            Names names,
            HousingMode housingMode,
            Residents residents,
            AdmissionRules rules,
            int contactCadenceDays)
            implements Programme.Command {}

    /**
     * What was written down about a partner's part since {@code admitted} was wrong; all of it is stated again. Without
     * {@code until} it lasts, and until its first day it never was. What the partner did meanwhile stays recorded, and
     * stays its own.
     */
    @Refuses({
        "programme.coordinator-only",
        "programme.no-partner",
        "programme.before-opening",
        "programme.part-empty",
        "programme.track-unknown",
        "programme.tracks-of-carriers",
        "programme.nothing-new",
        "programme.admitted-already"
    })
    public record CorrectPartner(
            ProgrammeId programme,
            OrganisationId partner,
            PartnerRole role,
            LocalDate admitted,
            Set<String> tracks,
            LocalDate from,
            @Nullable LocalDate until)
            implements Programme.Command {}

    /** The day on which the programme ended was wrong; without a day it did not end and goes on. */
    @Refuses({"programme.coordinator-only", "programme.not-closed", "programme.before-opening", "programme.nothing-new"
    })
    public record CorrectClosing(
            ProgrammeId programme, @Nullable LocalDate on) implements Programme.Command {}

    static ProgrammeCorrected correct(ProgrammeState known, CorrectProgramme command, Streams streams) {
        known.onlyForCoordinator(streams);
        Refusal.when(known.admissions().beginBefore(command.from()), "programme.partners-before");
        LocalDate closed = known.closed();
        Refusal.when(closed != null && closed.isBefore(command.from()), "programme.ends-before-it-begins");
        return new ProgrammeCorrected(command.programme(), command.names(), command.from(), command.housingFirst());
    }

    static TrackCorrected correct(ProgrammeState known, CorrectTrack command, Streams streams) {
        known.onlyForCoordinator(streams);
        Numbers.only(1, 366, command.contactCadenceDays());
        return new TrackCorrected(
                command.programme(),
                known.track(command.track()).code(),
                command.names(),
                command.housingMode(),
                command.residents(),
                command.rules(),
                command.contactCadenceDays());
    }

    static PartnerCorrected correct(ProgrammeState known, CorrectPartner command, Streams streams) {
        known.onlyForCoordinator(streams);
        Admission wrong = known.admissions()
                .of(command.partner(), command.role(), command.admitted())
                .orElseThrow(() -> Refusal.of("programme.no-partner"));
        Admission right = new Admission(command.role(), command.tracks(), command.from(), command.until());
        Refusal.when(!known.runsFrom(right.from()), "programme.before-opening");
        Refusal.when(right.until() != null && right.until().isBefore(right.from()), "programme.part-empty");
        known.onlyTracksOf(right.role(), right.tracks());
        Refusal.when(right.equals(wrong), "programme.nothing-new");
        boolean twice = known.admissions().of(command.partner()).stream()
                .anyMatch(other -> !other.equals(wrong) && other.collidesWith(right));
        Refusal.when(twice, "programme.admitted-already");
        return new PartnerCorrected(
                command.programme(),
                command.partner(),
                right.role(),
                command.admitted(),
                right.tracks(),
                right.from(),
                right.until());
    }

    static ProgrammeClosingCorrected correct(ProgrammeState known, CorrectClosing command, Streams streams) {
        known.onlyForCoordinator(streams);
        LocalDate on = command.on();
        Refusal.when(known.closed() == null, "programme.not-closed");
        Refusal.when(Objects.equals(on, known.closed()), "programme.nothing-new");
        Refusal.when(on != null && !known.runsFrom(on), "programme.before-opening");
        return new ProgrammeClosingCorrected(command.programme(), on);
    }
}
