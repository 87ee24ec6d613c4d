package be.homeward.command.api;

import be.homeward.access.Subject;
import be.homeward.command.Dispatcher;
import be.homeward.command.Grounds;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.organisation.Organisation.GrantRole;
import be.homeward.command.organisation.Organisation.RegisterOrganisation;
import be.homeward.events.Brussels;
import be.homeward.events.Function;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import be.homeward.log.KeyTaken;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Gives a platform on which nothing has happened yet its organisation and its first administrator. Ids and keys are
 * always the same, so that two services that start at once, or one that was stopped half-way, do it once.
 */
final class FirstAdministrator {
    private static final OrganisationId PLATFORM =
            new OrganisationId(UUID.nameUUIDFromBytes("be.homeward".getBytes(StandardCharsets.UTF_8)));
    private static final String REGISTERED = "first-start/organisation";
    private static final String GRANTED = "first-start/administrator";

    private final EventLog log;
    private final Dispatcher dispatcher;

    FirstAdministrator(EventLog log, Dispatcher dispatcher) {
        this.log = log;
        this.dispatcher = dispatcher;
    }

    void ensure(String login) {
        if (log.head() == 0 || log.find(PLATFORM, REGISTERED).isPresent()) {
            Names names = new Names("Homeward", "Homeward", "Homeward");
            once(new RegisterOrganisation(PLATFORM, "homeward", names, Set.of(OrganisationKind.PLATFORM)), REGISTERED);
            LocalDate today = LocalDate.now(Brussels.ZONE);
            once(new GrantRole(PLATFORM, login, Function.ADMINISTRATOR, false, today), GRANTED);
        }
    }

    private void once(HomewardCommand command, String key) {
        if (log.find(PLATFORM, key).isPresent()) {
            return;
        }
        Subject platform = new Subject("homeward", PLATFORM, Set.of(Function.ADMINISTRATOR));
        Grounds grounds = new Grounds(platform, Function.ADMINISTRATOR, Purpose.ADMINISTRATION.code());
        try {
            dispatcher.handle(command, grounds, new CommandKey(PLATFORM, key, new byte[32]));
        } catch (KeyTaken e) {
            // another service was faster
        } catch (Refusal e) {
            // decided from what the other service had done a moment before
            if (log.find(PLATFORM, key).isEmpty()) {
                throw e;
            }
        }
    }
}
