package be.homeward.command.support;

import be.homeward.command.coach.CoachState;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.CaseloadLimit;
import be.homeward.events.CaseloadLimit.Later;
import be.homeward.events.WorkingRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many persons a coach may accompany at once, where the programme keeps to its norm. */
record Norm(ProgrammeState programme, String track, CoachState coach) {

    /** From that day on: one number until the next change that is known, of working time or of the norm. */
    @Nullable
    CaseloadLimit since(LocalDate day) {
        Integer now = persons(day);
        LocalDate first = next(day);
        List<Later> later = new ArrayList<>();
        for (LocalDate from = first; from != null && coach.employedOn(from); from = next(from)) {
            Integer persons = persons(from);
            if (persons != null) {
                later.add(new Later(persons, from, next(from)));
            }
        }
        if (now == null && later.isEmpty()) {
            return null;
        }
        // until a norm holds, as many as there are
        return new CaseloadLimit(now == null ? Integer.MAX_VALUE : now, first, later);
    }

    private @Nullable Integer persons(LocalDate day) {
        WorkingRules rules = programme.workingRules(track, day);
        Integer norm = rules.personsPerFte();
        return norm == null || !rules.normRefuses() ? null : norm * coach.percentOn(day) / 100;
    }

    private @Nullable LocalDate next(LocalDate day) {
        LocalDate working = coach.nextChange(day);
        LocalDate rules = programme.workingChangesAfter(track, day);
        return working == null || (rules != null && rules.isBefore(working)) ? rules : working;
    }
}
