package be.homeward.keys;

import be.homeward.events.DataClass;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import java.util.Set;

/** Someone was shown personal data: who, for which organisation, in which function, why, of whom and of what kind. */
public record Disclosure(
        String subject,
        OrganisationId organisation,
        Function function,
        String purpose,
        Set<PersonId> persons,
        Set<DataClass> classes) {
    public Disclosure {
        persons = Set.copyOf(persons);
        classes = Set.copyOf(classes);
    }
}
