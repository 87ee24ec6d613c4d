package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.AdmissionRules;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.WorkingRules;
import java.time.LocalDate;

/** The tracks of a programme: what each asks of whom it is for, and how it works. */
public final class LayingTracks {
    private LayingTracks() {}

    /** The coordinator adds a track. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.code-malformed",
        "programme.track-exists",
        "programme.number-out-of-range"
    })
    public record AddTrack(
            ProgrammeId programme,
            String track,
            Names names,
            HousingMode housingMode,
            Residents residents,
            AdmissionRules rules,
            int contactCadenceDays)
            implements Programme.Command {}

    /** The coordinator says how a track works from a day on; said again for the same day, the last holds. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.track-unknown",
        "programme.before-opening",
        "programme.number-out-of-range",
        "programme.norm-missing",
        "programme.nothing-new"
    })
    public record SetWorkingRules(ProgrammeId programme, String track, LocalDate from, WorkingRules rules)
            implements Programme.Command {}

    static TrackAdded add(ProgrammeState known, AddTrack command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        Refusal.when(!command.track().matches("[a-z0-9][a-z0-9-]{0,31}"), "programme.code-malformed");
        Refusal.when(known.tracks().containsKey(command.track()), "programme.track-exists");
        Numbers.only(1, 366, command.contactCadenceDays());
        return new TrackAdded(
                command.programme(),
                command.track(),
                command.names(),
                command.housingMode(),
                command.residents(),
                command.rules(),
                command.contactCadenceDays());
    }

    static WorkingRulesSet set(ProgrammeState known, SetWorkingRules command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        WorkingRules held = known.workingRules(command.track(), command.from());
        Refusal.when(!known.runsFrom(command.from()), "programme.before-opening");
        WorkingRules rules = command.rules();
        Integer norm = rules.personsPerFte();
        Integer wait = rules.longestWaitDays();
        if (norm != null) {
            Numbers.only(1, 1000, norm);
        }
        if (wait != null) {
            Numbers.only(1, 3660, wait);
        }
        Refusal.when(rules.normRefuses() && norm == null, "programme.norm-missing");
        Refusal.when(rules.equals(held), "programme.nothing-new");
        return new WorkingRulesSet(command.programme(), command.track(), command.from(), rules);
    }
}
