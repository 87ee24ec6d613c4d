package be.homeward.command.dwelling;

import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingId;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.Optional;

/** A landlord learns who comes and goes: dates and numbers, never why. */
public final class Telling {
    private Telling() {}

    /** The owner of the dwelling is told of a change of occupants; {@code on} is the day of the change. */
    @Refuses({"dwelling.assignment-withdrawn"})
    public record TellLandlord(DwellingId dwelling, NoticeId notice, StayId stay, OccupantsChange change, LocalDate on)
            implements Dwelling.Command {}

    /** Nothing when the landlord was told already. */
    static Optional<LandlordTold> tell(DwellingState known, TellLandlord command, Streams streams) {
        known.stay(command.stay(), streams);
        return known.notices().contains(command.notice())
                ? Optional.empty()
                : Optional.of(new LandlordTold(
                        command.dwelling(),
                        command.notice(),
                        command.stay(),
                        known.owner(),
                        command.change(),
                        command.on()));
    }
}
