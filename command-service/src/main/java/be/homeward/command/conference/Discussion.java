package be.homeward.command.conference;

import be.homeward.events.ActionId;
import be.homeward.events.Hearer;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What a partner said of a person, to whom, and what was agreed. */
record Discussion(OrganisationId partner, PersonId person, Said said, PMap<ActionId, Agreed> actions) {

    /** What was said, in whose hearing, and since when the person knew of it and agreed. */
    record Said(
            Set<Matter> matters,
            Set<Hearer> room,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate agreedOn,
            @Nullable Sealed decision,
            @Nullable Sealed aboutHealth) {

        boolean hears(OrganisationId partner) {
            return room.stream().anyMatch(each -> each.organisation().equals(partner));
        }
    }

    /** What a partner is to do; done since a day, or not yet. */
    record Agreed(
            OrganisationId partner,
            Matter matter,
            LocalDate due,
            @Nullable Sealed words,
            @Nullable LocalDate done) {

        Agreed done(@Nullable LocalDate on) {
            return new Agreed(partner, matter, due, words, on);
        }

        boolean same(Agreed other) {
            return Objects.equals(done(null), other.done(null));
        }
    }

    static Discussion of(OrganisationId partner, PersonId person, Said said) {
        return new Discussion(partner, person, said, HashTreePMap.empty());
    }

    Discussion saying(Said now) {
        return new Discussion(partner, person, now, actions);
    }

    Discussion with(ActionId id, Agreed action) {
        return new Discussion(partner, person, said, actions.plus(id, action));
    }

    Discussion without(ActionId id) {
        return new Discussion(partner, person, said, actions.minus(id));
    }
}
