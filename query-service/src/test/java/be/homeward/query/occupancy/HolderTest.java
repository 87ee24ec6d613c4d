package be.homeward.query.occupancy;

import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.GGC;
import static be.homeward.query.Uitweg.HOEKSTEEN;
import static be.homeward.query.Uitweg.UITWEG;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.Uitweg.id;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.BuildingId;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import be.homeward.query.view.Rows;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who holds a dwelling is whoever took it on last, in whatever order that was written down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HolderTest {
    private static final DwellingId DWELLING = new DwellingId(id("rue haute 12"));
    private static final HeadAgreementId FIRST = new HeadAgreementId(id("first"));
    private static final HeadAgreementId SECOND = new HeadAgreementId(id("second"));

    private final Rows rows = new Rows(new DwellingReturned(DWELLING, day("2020-03-01")).stream());
    private long position;

    @Test
    void is_not_whoever_held_it_before_and_said_so_later() {
        offered();
        tell(accepted(DIOGENES, FIRST, "2020-01-01"), new DwellingReturned(DWELLING, day("2020-03-01")));
        tell(accepted(HOEKSTEEN, SECOND, "2020-04-01"), accepted(GGC, null, "2020-03-10"));
        assertThat(holder()).isEqualTo(HOEKSTEEN.value());
        assertThat(rows.get(Availability.TABLE, DWELLING, 1).get(Availability.HOLDER))
                .isEqualTo(HOEKSTEEN.value());
    }

    @Test
    void is_whoever_takes_it_on_next() {
        offered();
        tell(accepted(DIOGENES, FIRST, "2020-01-01"), new DwellingReturned(DWELLING, day("2020-03-01")));
        tell(accepted(HOEKSTEEN, SECOND, "2020-03-01"));
        assertThat(holder()).isEqualTo(HOEKSTEEN.value());
    }

    @Test
    void stays_so_when_nobody_held_it_before() {
        offered();
        tell(accepted(DIOGENES, FIRST, "2020-01-01"), new DwellingReturned(DWELLING, day("2020-03-01")));
        tell(accepted(HOEKSTEEN, SECOND, "2020-04-01"));
        tell(new AcceptanceCorrected(DWELLING, day("2020-01-01"), FIRST, DIOGENES, null));
        assertThat(holder()).isEqualTo(HOEKSTEEN.value());
    }

    @Test
    void is_the_one_before_when_it_was_not_taken_on_again() {
        offered();
        tell(accepted(DIOGENES, FIRST, "2020-01-01"), new DwellingReturned(DWELLING, day("2020-03-01")));
        tell(accepted(HOEKSTEEN, SECOND, "2020-04-01"));
        tell(new AcceptanceCorrected(DWELLING, day("2020-04-01"), SECOND, HOEKSTEEN, day("2020-04-05")));
        tell(new AcceptanceCorrected(DWELLING, day("2020-04-05"), SECOND, HOEKSTEEN, null));
        assertThat(holder()).isEqualTo(DIOGENES.value());
    }

    private void offered() {
        BuildingId building = new BuildingId(id("rue haute"));
        tell(new DwellingOffered(DWELLING, UITWEG, GGC, building, "1", 1, 2, day("2019-12-01")));
    }

    private static DwellingAccepted accepted(OrganisationId holder, @Nullable HeadAgreementId agreement, String on) {
        return new DwellingAccepted(DWELLING, agreement, UITWEG, holder, day(on));
    }

    private void tell(DwellingEvent... events) {
        for (DwellingEvent event : events) {
            rows.take(++position, Instant.EPOCH, event, (_, into) -> OccupancyProjection.project(event, into));
        }
    }

    private @Nullable UUID holder() {
        return rows.get(Dwellings.TABLE, DWELLING, 0).get(Dwellings.HOLDER);
    }
}
