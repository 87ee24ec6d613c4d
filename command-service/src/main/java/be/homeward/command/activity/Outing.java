package be.homeward.command.activity;

import be.homeward.events.OutingMode;
import be.homeward.events.PersonId;
import be.homeward.events.Place;
import java.time.LocalDate;
import java.util.List;

/** Tenants who went somewhere. */
record Outing(List<PersonId> persons, int guests, LocalDate on, Place place, OutingMode mode)
        implements ActivityState.Doing {
    Outing {
        persons = List.copyOf(persons);
    }
}
