package be.homeward.query.occupancy;

import static be.homeward.query.occupancy.Dwellings.*;

import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DeclineCorrected;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.DwellingEvent.TenureCorrection;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import java.util.Comparator;
import java.util.UUID;

/** What becomes of the rows when an offer, an acceptance, a refusal or a return was written down wrongly. */
final class Tenure {
    private Tenure() {}

    static void corrected(TenureCorrection event, Rows rows) {
        switch (event) {
            case OfferCorrected e -> Availability.corrected(e, rows);
            case DeclineCorrected e -> Availability.corrected(e, rows);
            case ReturnCorrected e -> Availability.corrected(e, rows);
            case AcceptanceCorrected e -> {
                Row dwelling = Dwellings.on(e.accepted(), rows);
                titles(e, dwelling, rows);
                // what was corrected is still among them
                Row last = rows.all(TITLE).stream()
                        .filter(each -> dwelling.key(OFFERING).equals(each.get(TITLE_OFFERING))
                                && !each.key(TITLE_FROM).equals(e.accepted()))
                        .max(Comparator.comparing(each -> each.key(TITLE_FROM)))
                        .orElse(null);
                UUID holder = last == null ? null : last.get(TITLE_HOLDER);
                if (e.accepted().equals(dwelling.get(HELD_SINCE))) {
                    rows.state(
                            e.on() == null
                                    ? dwelling.with(HOLDER, holder)
                                            .with(HELD_SINCE, last == null ? null : last.key(TITLE_FROM))
                                    : dwelling.with(HELD_SINCE, e.on()));
                }
                Availability.corrected(e, dwelling, last == null ? null : last.key(TITLE_FROM), holder, rows);
            }
        }
    }

    private static void titles(AcceptanceCorrected e, Row dwelling, Rows rows) {
        rows.all(TITLE).stream()
                .filter(each -> each.key(TITLE_FROM).equals(e.accepted()))
                .forEach(rows::remove);
        if (e.on() != null && e.agreement() != null) {
            rows.state(TITLE.row(e.dwelling(), e.on(), e.agreement())
                    .with(TITLE_OFFERING, dwelling.key(OFFERING))
                    .with(TITLE_OWNER, dwelling.get(OWNER))
                    .with(TITLE_HOLDER, e.holder()));
        }
    }
}
