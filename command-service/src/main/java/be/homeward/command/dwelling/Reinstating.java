package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingId;
import be.homeward.events.StayId;
import java.time.LocalDate;

/** An assignment was not withdrawn after all: its nights are asked for again, and go to nobody else meanwhile. */
final class Reinstating {
    private Reinstating() {}

    /** It was withdrawn by mistake; when only the day was wrong, it is withdrawn again with the right one. */
    @Refuses({
        "dwelling.assignment-not-withdrawn",
        "dwelling.occupied",
        "dwelling.person-housed-elsewhere",
        "programme.quota-reached"
    })
    public record ReinstateAssignment(DwellingId dwelling, StayId stay) implements Dwelling.Command {}

    static AssignmentReinstated reinstate(DwellingState known, ReinstateAssignment command, Streams streams) {
        Stay stay = known.anyStay(command.stay(), streams);
        Refusal.when(!stay.withdrawn(), "dwelling.assignment-not-withdrawn");
        Nights nights = stay.nights();
        Refusal.when(!known.stays().leave(nights, command.stay()), "dwelling.occupied");
        LocalDate assigned = stay.assigned().from();
        return new AssignmentReinstated(
                command.dwelling(),
                command.stay(),
                stay.assigned().household(),
                stay.assigned().programme(),
                nights.from(),
                nights.until(),
                assigned.equals(nights.from()) ? null : assigned);
    }
}
