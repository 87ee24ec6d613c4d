package be.homeward.command.api;

import be.homeward.access.Subject;
import be.homeward.command.Dispatcher;
import be.homeward.keys.KeyOvertaken;
import be.homeward.keys.Keyring;
import be.homeward.log.Appended;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries an order out once, however often it is sent: the log keeps no key twice, and before anything but success is
 * answered the key is looked up, for it may have had its effect before, here or in another service.
 */
final class Intake {
    private final EventLog log;
    private final Keyring keyring;
    private final Dispatcher dispatcher;
    private final InFlight inFlight;

    Intake(EventLog log, Keyring keyring, Dispatcher dispatcher, InFlight inFlight) {
        this.log = log;
        this.keyring = keyring;
        this.dispatcher = dispatcher;
        this.inFlight = inFlight;
    }

    Outcome carryOut(Order order) {
        Subject subject = order.grounds().subject();
        byte[] mac = keyring.hmac(CanonicalBody.of(order.form().name(), order.body()));
        CommandKey key = new CommandKey(subject.organisation(), order.key(), mac);
        return inFlight.once(key, subject, () -> asksFirst(order, key).orElseGet(() -> decide(order, key)));
    }

    /** A key made of the command itself, from which nobody without the master key can guess what it says. */
    String keyOf(CommandForm form, ObjectNode body) {
        return "content:" + HexFormat.of().formatHex(keyring.hmac(CanonicalBody.of(form.name(), body)));
    }

    /** A repetition seals nothing: it would have a key made anew for somebody whose keys are destroyed. */
    private Optional<Outcome> asksFirst(Order order, CommandKey key) {
        return order.form().isPersonal(order.body()) ? earlier(key) : Optional.empty();
    }

    private Outcome decide(Order order, CommandKey key) {
        try {
            return new Outcome(sealAndHandle(order, key), false);
        } catch (RuntimeException e) {
            return earlier(key).orElseThrow(() -> e);
        }
    }

    /** Should another request make the key that is missing first, it is there for the next attempt. */
    private Appended sealAndHandle(Order order, CommandKey key) {
        while (true) {
            var closed = order.form().command(order.body(), keyring, key.organisation());
            try {
                return dispatcher.handle(closed.command(), order.grounds(), key, closed.accepted());
            } catch (KeyOvertaken _) {
                // nothing was recorded of what was sealed with the other
            }
        }
    }

    private Optional<Outcome> earlier(CommandKey key) {
        return log.find(key.organisation(), key.key()).map(answer -> {
            if (!MessageDigest.isEqual(answer.bodyMac(), key.bodyMac())) {
                throw new Rejected(ProblemType.OTHER_BODY);
            }
            return new Outcome(answer.appended(), true);
        });
    }
}
