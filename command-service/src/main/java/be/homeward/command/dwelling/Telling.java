package be.homeward.command.dwelling;

import be.homeward.command.ByAutomation;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingId;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A landlord learns who comes and goes: dates and numbers, never why. */
public final class Telling {
    private static final Set<OccupantsChange> GUESTS =
            EnumSet.of(OccupantsChange.GUESTS_CAME, OccupantsChange.GUESTS_LEFT, OccupantsChange.GUESTS_CORRECTED);

    private Telling() {}

    /**
     * The owner of the dwelling is told of a change of occupants; without a day, of how the stay stands from its first. Of
     * guests the owner of where they sleep is told.
     */
    @ByAutomation
    @Refuses({})
    public record TellLandlord(
            DwellingId dwelling,
            NoticeId notice,
            StayId stay,
            OccupantsChange change,
            @Nullable LocalDate on) implements Dwelling.Command {}

    /** Nothing when the landlord was told already, or when a household changed that does not live there. */
    static Optional<LandlordTold> tell(DwellingState known, TellLandlord command, Streams streams) {
        if (GUESTS.contains(command.change())) {
            return tellOfGuests(known, command, streams);
        }
        // of a move-in that was told and withdrawn it is told too when the assignment is withdrawn meanwhile
        Stay stay = known.anyStay(command.stay(), streams);
        LocalDate on = command.on() == null ? stay.nights().from() : command.on();
        boolean nothing = command.change() == OccupantsChange.HOUSEHOLD_CHANGED && !grewOrShrank(stay, command.on());
        return nothing || known.notices().contains(command.notice())
                ? Optional.empty()
                : Optional.of(new LandlordTold(
                        command.dwelling(), command.notice(), command.stay(), known.owner(), command.change(), on));
    }

    /** Their stay is told by the dwelling that is their home. */
    private static Optional<LandlordTold> tellOfGuests(DwellingState known, TellLandlord command, Streams streams) {
        LocalDate on = command.on();
        return on == null || known.notices().contains(command.notice())
                ? Optional.empty()
                : Optional.of(new LandlordTold(
                        command.dwelling(),
                        command.notice(),
                        command.stay(),
                        known.on(on, streams).owner(),
                        command.change(),
                        on));
    }

    /** Whoever came with the household, or stayed behind, is told with the move-in; without a day it is of the whole stay. */
    private static boolean grewOrShrank(Stay stay, @Nullable LocalDate on) {
        LocalDate in = stay.movedIn();
        return in != null && (on == null || (on.isAfter(in) && stay.lived().include(on)));
    }
}
