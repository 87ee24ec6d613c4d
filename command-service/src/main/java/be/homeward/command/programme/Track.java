package be.homeward.command.programme;

import be.homeward.events.AdmissionRules;
import be.homeward.events.HousingMode;

/** What a track of a programme asks. */
public record Track(String code, HousingMode housingMode, AdmissionRules rules) {}
