package be.homeward.command.programme;

import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Which partners vouched for which periods, up to which position of the log, and which periods are sealed. */
record Vouched(PMap<Period, PMap<OrganisationId, Long>> confirmed, PSet<Period> sealed) {
    static final Vouched NOTHING = new Vouched(HashTreePMap.empty(), HashTreePSet.empty());

    boolean isSealed(Period period) {
        return sealed.contains(period);
    }

    boolean overlapsSealed(Period period) {
        return sealed.stream().anyMatch(period::overlaps);
    }

    /** Up to which position of the log a partner vouched for its part of the period. */
    Optional<Long> by(OrganisationId partner, Period period) {
        return Optional.ofNullable(by(period).get(partner));
    }

    Vouched after(PeriodConfirmed e) {
        Period period = new Period(e.from(), e.asOf());
        return new Vouched(confirmed.plus(period, by(period).plus(e.partner(), e.knownAt())), sealed);
    }

    Vouched after(PeriodConfirmationWithdrawn e) {
        Period period = new Period(e.from(), e.asOf());
        return new Vouched(confirmed.plus(period, by(period).minus(e.partner())), sealed);
    }

    Vouched after(PeriodSealed e) {
        return new Vouched(confirmed, sealed.plus(new Period(e.from(), e.asOf())));
    }

    private PMap<OrganisationId, Long> by(Period period) {
        return confirmed.getOrDefault(period, HashTreePMap.empty());
    }
}
