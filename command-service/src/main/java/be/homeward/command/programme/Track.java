package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.events.AdmissionRules;
import be.homeward.events.HousingMode;

/** What a track of a programme asks. */
public record Track(String code, HousingMode housingMode, AdmissionRules rules) {

    /** @throws Refusal {@code programme.number-out-of-range} */
    static void onlyPlausible(int contactCadenceDays) {
        Refusal.when(contactCadenceDays < 1 || contactCadenceDays > 366, "programme.number-out-of-range", 1, 366);
    }
}
