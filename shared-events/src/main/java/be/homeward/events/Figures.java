package be.homeward.events;

import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityEvent.OutingRecorded;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.LivingSituationWithdrawn;
import be.homeward.events.ProgrammeEvent.Aim;
import be.homeward.events.ProgrammeEvent.ConferenceCadenceSet;
import be.homeward.events.ProgrammeEvent.Money;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.SupportStarted;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of a programme through a day, and which facts they may rest on; in doubt a fact counts. */
public record Figures(ProgrammeId programme, LocalDate asOf) {
    private static final String CORRECTION = "Corrected";

    /**
     * Whether a fact may change the figures.
     *
     * @param first the first fact of its stream, which says the programme
     */
    public boolean restOn(HomewardEvent first, HomewardEvent fact) {
        return switch (fact) {
            // the house says it by itself, a moment after the partner recorded what it is about
            case LandlordTold _, ListedForRehousing _, NoLongerToBeRehoused _ -> false;
            case DwellingEvent _, SupportEvent _, ActivityEvent _ -> isOfProgramme(first) && mayBeWithin(fact);
            // a household may live in any programme
            case HouseholdEvent _ -> mayBeWithin(fact);
            // whom two partners know counts as one person, or as two again, on every day
            case MatchConfirmed _, PersonsUnmerged _ -> true;
            // where somebody lived counts in every programme in which they are accompanied
            case LivingSituationRecorded _, LivingSituationWithdrawn _ -> mayBeWithin(fact);
            // how often partners come together is in no figure
            case ConferenceCadenceSet _ -> false;
            case Aim e -> programme.equals(e.programme()) && mayBeWithin(fact);
            case Money e -> programme.equals(e.programme()) && mayBeWithin(fact);
            case OrganisationEvent _,
                    ProgrammeEvent _,
                    HeadAgreementEvent _,
                    BuildingEvent _,
                    PersonEvent _,
                    MatchEvent _,
                    CoachEvent _,
                    ConferenceEvent _ -> false;
        };
    }

    private boolean isOfProgramme(HomewardEvent first) {
        return programme.equals(of(first));
    }

    /** The programme of a stream, from the facts that can be its first. */
    private static @Nullable ProgrammeId of(HomewardEvent first) {
        if (first instanceof DwellingOffered e) {
            return e.programme();
        }
        if (first instanceof PersonReferred e) {
            return e.programme();
        }
        if (first instanceof SupportStarted e) {
            return e.programme();
        }
        if (first instanceof ActivityPlanned e) {
            return e.programme();
        }
        if (first instanceof IndividualMeetingRecorded e) {
            return e.programme();
        }
        return first instanceof OutingRecorded e ? e.programme() : null;
    }

    /** A fact of later days only is not; but one that corrects or takes back does not say from which day. */
    private boolean mayBeWithin(HomewardEvent fact) {
        List<LocalDate> days = days(fact);
        return days.isEmpty()
                || fact.getClass().getSimpleName().endsWith(CORRECTION)
                || days.stream().anyMatch(day -> !day.isAfter(asOf));
    }

    private static List<LocalDate> days(HomewardEvent fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getType() == LocalDate.class)
                .map(component -> (LocalDate) value(fact, component))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Object value(HomewardEvent fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event says what it holds: " + component, e);
        }
    }
}
