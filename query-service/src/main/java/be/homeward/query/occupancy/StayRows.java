package be.homeward.query.occupancy;

import static be.homeward.query.occupancy.Stays.*;

import be.homeward.events.Breach;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.ConfirmationWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.StayId;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import java.time.LocalDate;
import java.util.Set;

/** What the events of a dwelling make of its stays, from assignment to move-out. */
final class StayRows {
    private StayRows() {}

    static void assigned(DwellingAssigned e, Row dwelling, Rows rows) {
        rows.state(TABLE.row(e.stay())
                .with(DWELLING, e.dwelling())
                .with(Stays.OFFERING, dwelling.key(Dwellings.OFFERING))
                .with(PROGRAMME, e.programme())
                .with(PARTNER, e.partner())
                .with(OWNER, e.owner())
                .with(HOLDER, dwelling.get(Dwellings.HOLDER))
                .with(AGREEMENT, e.agreement())
                .with(ASSIGNED_FROM, e.from())
                .with(ASSIGNED_UNTIL, e.until()));
        rows.state(StayCases.TABLE
                .row(e.stay())
                .with(StayCases.PARTNER, e.partner())
                .with(StayCases.HOUSEHOLD, e.household())
                .with(StayCases.TRACK, e.track()));
    }

    static void withdrawn(AssignmentWithdrawn e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay()).with(WITHDRAWN_ON, e.on()));
    }

    static void reinstated(AssignmentReinstated e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay()).without(WITHDRAWN_ON));
    }

    static void movedIn(MovedIn e, Rows rows) {
        movedIn(e.stay(), e.on(), e.breaches(), rows);
    }

    static void movedIn(MoveInCorrected e, Rows rows) {
        movedIn(e.stay(), e.on(), e.breaches(), rows);
    }

    static void notMovedIn(MoveInWithdrawn e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay()).without(MOVE_IN));
        Breaches.known(e.stay(), null, Set.of(), rows);
    }

    static void movedOut(MovedOut e, Rows rows) {
        movedOut(e.stay(), e.on(), e.destination(), e.reason(), e.endedBy(), rows);
        Breaches.known(e.stay(), e.on(), e.breaches(), rows);
    }

    static void movedOut(MoveOutCorrected e, Rows rows) {
        movedOut(e.stay(), e.on(), e.destination(), e.reason(), e.endedBy(), rows);
        Breaches.known(e.stay(), e.on(), e.breaches(), rows);
    }

    static void stayedOn(MoveOutWithdrawn e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay()).without(MOVE_OUT));
        rows.state(rows.get(StayCases.TABLE, e.stay())
                .without(StayCases.DESTINATION)
                .without(StayCases.REASON)
                .without(StayCases.ENDED_BY));
        Breaches.known(e.stay(), null, e.breaches(), rows);
    }

    static void seen(StillHousedConfirmed e, Rows rows) {
        rows.state(StayCases.STILL_HOUSED
                .row(e.stay(), e.on())
                .with(StayCases.SEEN_PARTNER, rows.get(TABLE, e.stay()).get(PARTNER)));
        Breaches.known(e.stay(), e.on(), e.breaches(), rows);
    }

    static void notSeen(ConfirmationWithdrawn e, Rows rows) {
        rows.remove(rows.get(StayCases.STILL_HOUSED, e.stay(), e.on()));
        Breaches.known(e.stay(), e.on(), e.breaches(), rows);
    }

    private static void movedIn(StayId stay, LocalDate on, Set<Breach> breaches, Rows rows) {
        rows.state(rows.get(TABLE, stay).with(MOVE_IN, on));
        Breaches.known(stay, on, breaches, rows);
    }

    private static void movedOut(
            StayId stay, LocalDate on, Destination destination, EndReason reason, EndedBy endedBy, Rows rows) {
        rows.state(rows.get(TABLE, stay).with(MOVE_OUT, on));
        rows.state(rows.get(StayCases.TABLE, stay)
                .with(StayCases.DESTINATION, destination)
                .with(StayCases.REASON, reason)
                .with(StayCases.ENDED_BY, endedBy));
    }
}
