package be.homeward.command.programme;

import be.homeward.events.AdmissionRules;
import be.homeward.events.HousingMode;
import be.homeward.events.WorkingRules;
import java.time.LocalDate;
import org.pcollections.TreePMap;

/** What a track of a programme asks, and how it works from which day on. */
public record Track(
        String code, HousingMode housingMode, AdmissionRules rules, TreePMap<LocalDate, WorkingRules> working) {

    static Track added(String code, HousingMode housingMode, AdmissionRules rules) {
        return new Track(code, housingMode, rules, TreePMap.empty());
    }

    WorkingRules workingOn(LocalDate day) {
        var set = working.floorEntry(day);
        return set == null ? WorkingRules.NONE : set.getValue();
    }

    Track corrected(HousingMode housingMode, AdmissionRules rules) {
        return new Track(code, housingMode, rules, working);
    }

    Track working(LocalDate from, WorkingRules rules) {
        return new Track(code, housingMode, this.rules, working.plus(from, rules));
    }
}
