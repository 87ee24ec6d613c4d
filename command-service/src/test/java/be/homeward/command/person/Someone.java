package be.homeward.command.person;

import be.homeward.command.Story;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** Nadia, whom Diogenes met. */
final class Someone {
    static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    static final PersonId NADIA = new PersonId(UUID.randomUUID());
    static final Sealed SEALED = new Sealed("AQID");
    static final PersonRegistered REGISTERED = new PersonRegistered(NADIA, DIOGENES, SEALED, null, null, null);

    private Someone() {}

    static Story<Person> story() {
        return Story.of(Person.class).as(DIOGENES, Function.COACH).given(REGISTERED);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
