package be.homeward.command.api;

import be.homeward.command.HomewardCommand;
import be.homeward.command.Refuses;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.keys.Keyring;
import be.homeward.keys.Sealer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** How one command arrives: its shape, what of it is sealed, why it may be refused. */
final class CommandForm {
    private static final String PERSON = "person";

    private final Class<? extends HomewardCommand> type;
    private final Shape.Fields shape;
    private final Map<String, Shape.Secret> secrets;
    private final List<String> refusals;
    private final Purpose purpose;
    private final ObjectReader reader;

    CommandForm(Class<? extends HomewardCommand> type, Purpose purpose) {
        this.type = type;
        this.shape = ShapeReading.of(type);
        this.secrets = Secrets.of(shape);
        if (!secrets.isEmpty() && !shape.fields().containsKey(PERSON)) {
            throw new IllegalStateException("whose values does it seal? " + type + " has no " + PERSON);
        }
        Refuses refuses = type.getAnnotation(Refuses.class);
        this.refusals = refuses == null ? List.of() : List.of(refuses.value());
        this.purpose = purpose;
        this.reader = Body.MAPPER.readerFor(type);
    }

    /** @throws Rejected when the body does not have the shape, or does not say whose the personal values are */
    void check(ObjectNode body) {
        FormCheck.check(shape, body);
        if (isPersonal(body) && !body.has(PERSON)) {
            throw new Rejected(Problem.in(PERSON, ProblemType.FORM_MISSING));
        }
    }

    /** Whether something of it is to be sealed. */
    boolean isPersonal(ObjectNode body) {
        return secrets.keySet().stream().anyMatch(body::has);
    }

    /**
     * A command whose personal values are sealed.
     *
     * @param accepted has the keys kept that were made for it
     */
    record Closed(HomewardCommand command, Runnable accepted) {}

    /** The command, once its personal values are sealed; the body stays as it is. */
    Closed command(ObjectNode body, Keyring keyring, OrganisationId controller) {
        if (!isPersonal(body)) {
            return new Closed(read(body), () -> {});
        }
        Sealer sealer =
                keyring.sealer(new PersonId(UUID.fromString(body.get(PERSON).stringValue())), controller);
        return new Closed(read(sealed(body, sealer)), sealer::keep);
    }

    private HomewardCommand read(ObjectNode body) {
        try {
            return reader.readValue(body);
        } catch (JacksonException e) {
            // the shape was right, so a record refused its values; the message may quote them
            throw new Rejected(ProblemType.FORM_NOT_STORABLE);
        }
    }

    private ObjectNode sealed(ObjectNode body, Sealer sealer) {
        ObjectNode closed = body.deepCopy();
        secrets.forEach((field, secret) -> {
            JsonNode plain = body.get(field);
            if (plain != null) {
                closed.put(
                        field,
                        sealer.seal(secret.dataClass(), plain.stringValue()).token());
            }
        });
        return closed;
    }

    String name() {
        return type.getSimpleName();
    }

    Class<? extends HomewardCommand> type() {
        return type;
    }

    Shape.Fields shape() {
        return shape;
    }

    List<String> refusals() {
        return refusals;
    }

    /** Why it is usually asked. */
    Purpose purpose() {
        return purpose;
    }
}
