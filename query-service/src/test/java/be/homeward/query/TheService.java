package be.homeward.query;

import static be.homeward.query.Uitweg.*;

import be.homeward.events.DataClass;
import be.homeward.events.Destination;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.Sealed;
import be.homeward.events.TerminationReason;
import be.homeward.keys.Sealer;
import java.util.Set;

/** One service for all tests that ask it something, over one story: Nadia moves on, Karim stays past a fire. */
final class TheService {
    static final RunningService SERVICE = new RunningService();
    static final long POSITION = tell(SERVICE.world);

    private TheService() {}

    private static long tell(World world) {
        world.record(beginning());
        world.record(dwelling(RUE_HAUTE_12, "12"));
        world.record(dwelling(PETERBOS_3, "3"));
        world.record(named(NADIA, "Nadia"), named(KARIM, "Karim"));
        world.record(supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"));
        world.record(alone(NADIA, DIOGENES));
        world.record(supported(KARIM, HOEKSTEEN, "2020-05-01"), visited(KARIM, "2020-05-20"));
        world.record(alone(KARIM, HOEKSTEEN));
        world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        world.record(moveIn(KARIM, PETERBOS_3, HOEKSTEEN, "2020-06-01"));
        world.record(moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.PRIVATE_RENTAL));
        world.record(new HeadAgreementTerminated(AGREEMENT, day("2021-10-01"), TerminationReason.FIRE));
        world.record(new PeriodSealed(UITWEG, START, day("2021-09-01"), null));
        return world.record(new PartnerCorrected(
                UITWEG, HOEKSTEEN, PartnerRole.CARRIER, START, Set.of("2"), day("2020-05-15"), null));
    }

    private static PersonRegistered named(PersonId person, String name) {
        var controller = person.equals(NADIA) ? DIOGENES : HOEKSTEEN;
        Sealer sealer = SERVICE.keyring.sealer(person, controller);
        Sealed sealed = sealer.seal(DataClass.IDENTITY, name);
        sealer.keep();
        return new PersonRegistered(person, controller, sealed, null, null, null);
    }

    /** An address, to be read once the story is told. */
    static String api(String question) {
        return "/api/" + question + (question.contains("?") ? "&" : "?") + "minPosition=" + POSITION;
    }
}
