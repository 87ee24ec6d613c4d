package be.homeward.command.conference;

import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.conference.Discussion.Said;
import be.homeward.command.organisation.Organisation;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.Function;
import be.homeward.events.Hearer;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may be in the room: nobody hears what their function is not entitled to. Secrets are shared under the conditions of
 * shared professional secrecy: with those whom it binds, in the same programme, only what is named, and after the person
 * was told and agreed. To be on the list opens what was said, so whoever is not entitled is refused and never recorded.
 */
record Room(Gathered gathered, ProgrammeState programme, Streams streams) {

    /** @throws Refusal the codes that {@code DiscussPerson} names for those in the room */
    void onlyEntitled(OrganisationId partner, Said said) {
        Refusal.when(!said.hears(partner), "conference.own-absent");
        for (Hearer each : said.room()) {
            onlyEntitled(each, said.matters());
        }
        if (said.room().stream().anyMatch(each -> !each.organisation().equals(partner))) {
            Refusal.when(isLater(said.informedOn()), "conference.not-informed", gathered.on());
            Refusal.when(isLater(said.agreedOn()), "conference.not-agreed", gathered.on());
        }
    }

    private void onlyEntitled(Hearer hearer, Set<Matter> matters) {
        Refusal.when(!gathered.partners().contains(hearer.organisation()), "conference.not-present");
        Organisation.State organisation = streams.require(Organisation.FOLDING, hearer.organisation());
        LocalDate on = gathered.on();
        boolean employed = organisation.employs(hearer.subject(), hearer.function(), on);
        Refusal.when(!employed || !takesPart(hearer), "conference.not-entitled");
        if (hearer.function() == Function.HOUSING) {
            Refusal.when(!matters.equals(Set.of(Matter.HOUSING)), "conference.housing-facts-only");
        } else {
            boolean bound = organisation.bindsToSecrecy(hearer.subject(), hearer.function(), on);
            Refusal.when(!bound, "conference.not-bound");
        }
    }

    /** What each function may hear rests on what its organisation is to the programme on that day. */
    private boolean takesPart(Hearer hearer) {
        Stream<PartnerRole> roles = switch (hearer.function()) {
            case COORDINATOR, COACH -> Stream.of(PartnerRole.CARRIER, PartnerRole.CONSULTED);
            case HOUSING -> Stream.of(PartnerRole.HOUSING);
            case ADMINISTRATOR, FUNDER, AUDITOR -> Stream.of();
        };
        return roles.anyMatch(role -> programme.takesPartAs(role, hearer.organisation(), gathered.on()));
    }

    private boolean isLater(@Nullable LocalDate day) {
        return day == null || day.isAfter(gathered.on());
    }
}
