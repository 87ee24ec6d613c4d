package be.homeward.command.activity;

import be.homeward.events.CoachId;
import be.homeward.events.PersonId;
import be.homeward.events.Place;
import java.time.LocalDate;
import java.util.List;

/** When and where an activity took place, and who was there. */
record Holding(LocalDate on, Place place, List<PersonId> persons, List<CoachId> coaches, int guests) {
    Holding {
        persons = List.copyOf(persons);
        coaches = List.copyOf(coaches);
    }
}
