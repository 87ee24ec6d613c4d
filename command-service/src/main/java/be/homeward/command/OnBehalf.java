package be.homeward.command;

import be.homeward.access.Subject;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.CommandKey;
import be.homeward.log.KeyTaken;
import be.homeward.log.StoredEvent;
import java.util.Set;

/** Gives the commands of one automation, on behalf of whoever made the event happen: each once, however often it is asked. */
public final class OnBehalf {
    /** Keys of nobody's: no partner can use one up. */
    private static final OrganisationId NOBODY = new OrganisationId(StreamId.NOBODY);

    private final String automation;
    private final Dispatcher dispatcher;

    /** @param automation its name, under which it stands in the log */
    public OnBehalf(String automation, Dispatcher dispatcher) {
        this.automation = automation;
        this.dispatcher = dispatcher;
    }

    /** @param once tells apart what this automation does; what it did under the same words is not done again */
    public void give(StoredEvent cause, HomewardCommand command, String once) {
        var function = cause.origin().function();
        var subject = new Subject(automation, cause.organisation(), Set.of(function));
        var key = new CommandKey(NOBODY, automation + "/" + once, new byte[32]);
        try {
            dispatcher.handle(command, new Grounds(subject, function, "housing"), key);
        } catch (KeyTaken | Refusal e) {
            // done before the last crash; or there is nothing to be done for them any more
        }
    }
}
