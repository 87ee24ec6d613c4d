package be.homeward.access;

import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import java.util.Set;

/** Who asks: a login at the identity provider, with the organisation and the functions that it has now. */
public record Subject(String subject, OrganisationId organisation, Set<Function> functions) {
    public Subject {
        functions = Set.copyOf(functions);
    }

    public boolean has(Function function) {
        return functions.contains(function);
    }
}
