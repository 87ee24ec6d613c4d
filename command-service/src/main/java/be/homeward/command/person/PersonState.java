package be.homeward.command.person;

import be.homeward.command.Known;
import be.homeward.command.Streams;
import be.homeward.events.LivingSituation;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent;
import be.homeward.events.PersonEvent.IdentityUpdated;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.LivingSituationWithdrawn;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What is known of a person: whoever met them, and where they lived when. Never who they are. */
public record PersonState(boolean exists, OrganisationId controller, PMap<LocalDate, LivingSituation> situations)
        implements Known {

    static final PersonState NOTHING =
            new PersonState(false, new OrganisationId(StreamId.NOBODY), HashTreePMap.empty());

    /** Another organisation knows the person through a support only. */
    @Override
    public boolean visibleTo(Streams streams) {
        return streams.subject().organisation().equals(controller);
    }

    PersonState after(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> new PersonState(true, e.controller(), situations);
            case IdentityUpdated _ -> this;
            case LivingSituationRecorded e -> with(situations.plus(e.on(), e.situation()));
            case LivingSituationWithdrawn e -> with(situations.minus(e.on()));
        };
    }

    private PersonState with(PMap<LocalDate, LivingSituation> situations) {
        return new PersonState(exists, controller, situations);
    }
}
