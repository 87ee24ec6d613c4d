package be.homeward.command.household;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.UITWEG;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.events.Function;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The household of these tests: Karim, whom 't Eilandje met and Diogenes accompanies, comes to live with Nadia. */
final class Together {
    static final PersonId NADIA = new PersonId(UUID.randomUUID());
    static final PersonId KARIM = new PersonId(UUID.randomUUID());
    static final SupportId SUPPORT_OF_KARIM = new SupportId(UUID.randomUUID());
    static final HouseholdId TOGETHER = new HouseholdId(UUID.randomUUID());
    static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    static final LocalDate JUNE_1 = LocalDate.of(2020, 6, 1);

    static final HouseholdFormed ALONE = new HouseholdFormed(TOGETHER, DIOGENES, List.of(NADIA), MARCH_1);
    static final HouseholdJoined JOINED = new HouseholdJoined(TOGETHER, KARIM, MAY_1);
    static final HouseholdLeft LEFT = new HouseholdLeft(TOGETHER, KARIM, JUNE_1, null, null, null);

    private Together() {}

    /** Asked by Diogenes, unless said otherwise. */
    static Story<Household> story() {
        return Story.of(Household.class)
                .given(Uitweg.opened())
                .given(registered(NADIA, DIOGENES), registered(KARIM, EILANDJE))
                .given(new SupportStarted(
                        SUPPORT_OF_KARIM, KARIM, UITWEG, RESPITE, DIOGENES, SupportRole.PARTICIPANT, MARCH_1))
                .as(DIOGENES, Function.COACH);
    }

    private static PersonRegistered registered(PersonId person, OrganisationId controller) {
        return new PersonRegistered(person, controller, null, null, null, null);
    }
}
