package be.homeward.command.person;

import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.events.LivingSituation;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent;
import be.homeward.events.PersonEvent.IdentityUpdated;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.LivingSituationWithdrawn;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.RequestEvent;
import be.homeward.events.RequestId;
import be.homeward.events.StreamId;
import be.homeward.events.VoiceEvent;
import java.time.LocalDate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What is known of a person: whoever met them, where they lived when, what they said and asked. Never who they are. */
public record PersonState(
        boolean exists,
        OrganisationId controller,
        PMap<LocalDate, LivingSituation> situations,
        Voice voice,
        PMap<RequestId, Request> requests)
        implements Known {

    static final PersonState NOTHING = new PersonState(
            false, new OrganisationId(StreamId.NOBODY), HashTreePMap.empty(), Voice.SILENT, HashTreePMap.empty());

    /** Another organisation knows the person through a support only. */
    @Override
    public boolean visibleTo(Streams streams) {
        return streams.subject().organisation().equals(controller);
    }

    PersonState after(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> new PersonState(true, e.controller(), situations, voice, requests);
            case IdentityUpdated _ -> this;
            case LivingSituationRecorded e -> with(situations.plus(e.on(), e.situation()));
            case LivingSituationWithdrawn e -> with(situations.minus(e.on()));
            case VoiceEvent e -> new PersonState(exists, controller, situations, voice.after(e), requests);
            case RequestEvent e ->
                new PersonState(
                        exists,
                        controller,
                        situations,
                        voice,
                        requests.plus(e.request(), Request.after(requests.get(e.request()), e)));
        };
    }

    /** @throws Refusal when the person never asked for it */
    Request request(RequestId id) {
        Request request = requests.get(id);
        if (request == null) {
            throw Refusal.of("person.no-request");
        }
        return request;
    }

    private PersonState with(PMap<LocalDate, LivingSituation> situations) {
        return new PersonState(exists, controller, situations, voice, requests);
    }
}
