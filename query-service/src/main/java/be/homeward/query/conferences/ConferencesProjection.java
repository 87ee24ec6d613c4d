package be.homeward.query.conferences;

import static be.homeward.query.conferences.Conferences.*;

import be.homeward.events.Breach;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.ConferenceEvent.ConferenceCancellationWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceCancelled;
import be.homeward.events.ConferenceEvent.ConferenceCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceHoldingCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHoldingWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceEvent.ConferenceWithdrawn;
import be.homeward.events.ConferenceEvent.OfPerson;
import be.homeward.events.OrganisationId;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Type;
import be.homeward.query.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the events of a conference make of its rows. */
public final class ConferencesProjection {
    public static final View VIEW = new View(
            "conferences",
            List.of(
                    Conferences.TABLE,
                    Discussions.TABLE,
                    Discussions.HEARER,
                    Discussions.ACTIONS,
                    Discussions.WORDING));

    private ConferencesProjection() {}

    public static void project(ConferenceEvent event, Rows rows) {
        switch (event) {
            case ConferenceScheduled e ->
                rows.state(TABLE.row(e.conference())
                        .with(PROGRAMME, e.programme())
                        .with(PARTNER, e.partner())
                        .with(PLANNED_ON, e.on()));
            case ConferenceCorrected e -> rows.state(row(e, rows).with(PLANNED_ON, e.on()));
            case ConferenceCancelled e -> rows.state(row(e, rows).with(CANCELLED_ON, e.on()));
            case ConferenceCancellationWithdrawn e -> rows.state(row(e, rows).without(CANCELLED_ON));
            case ConferenceHeld e -> rows.state(held(row(e, rows), e.on(), e.partners(), e.breaches()));
            case ConferenceHoldingCorrected e -> rows.state(held(row(e, rows), e.on(), e.partners(), e.breaches()));
            case ConferenceHoldingWithdrawn e ->
                rows.state(row(e, rows).without(HELD_ON).without(PARTNERS).without(BREACHES));
            case ConferenceWithdrawn e -> rows.remove(row(e, rows));
            case OfPerson e -> DiscussionRows.project(e, rows);
        }
    }

    private static Row row(ConferenceEvent e, Rows rows) {
        return rows.get(TABLE, e.conference());
    }

    private static Row held(Row conference, LocalDate on, Set<OrganisationId> partners, Set<Breach> breaches) {
        return conference.with(HELD_ON, on).with(PARTNERS, Type.ids(partners)).with(BREACHES, Type.codes(breaches));
    }
}
