package be.homeward.command.person;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.events.DataClass;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.TrustedPersonId;
import be.homeward.events.VoiceEvent;
import be.homeward.events.VoiceEvent.TrustedPersonCorrected;
import be.homeward.events.VoiceEvent.TrustedPersonNamed;
import be.homeward.events.VoiceEvent.TrustedPersonWithdrawn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom a person trusts: who may be reached about them, as long as they want it. */
public final class Trusting {
    private Trusting() {}

    /** What is asked around trusted persons. */
    public sealed interface Command extends Person.Command {}

    /** The person names somebody whom they trust. */
    @Refuses({"person.trusted-exists", "person.trusted-unnamed"})
    public record NameTrustedPerson(
            PersonId person,
            TrustedPersonId trusted,
            LocalDate from,
            @Personal(DataClass.IDENTITY) @Nullable Sealed name,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements Command {}

    /** It was written down wrongly; the whole of it is stated again. Whoever was never named is so for no day at all. */
    @Refuses({"person.no-trusted", "person.trusted-unnamed", "person.trusted-until-before", "person.nothing-new"})
    public record CorrectTrustedPerson(
            PersonId person,
            TrustedPersonId trusted,
            LocalDate from,
            @Nullable LocalDate until,
            @Personal(DataClass.IDENTITY) @Nullable Sealed name,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements Command {}

    /** From that day on the person no longer wants it; said again with another day, that one holds. */
    @Refuses({"person.no-trusted", "person.trusted-until-before", "person.nothing-new"})
    public record WithdrawTrustedPerson(PersonId person, TrustedPersonId trusted, LocalDate on) implements Command {}

    static VoiceEvent name(PersonState known, NameTrustedPerson command) {
        Refusal.when(known.voice().trusted().containsKey(command.trusted()), "person.trusted-exists");
        Refusal.when(command.name() == null, "person.trusted-unnamed");
        return new TrustedPersonNamed(
                command.person(), command.trusted(), command.from(), command.name(), command.reachableAt());
    }

    static VoiceEvent correct(PersonState known, CorrectTrustedPerson command) {
        Trusted before = trusted(known, command.trusted());
        Refusal.when(command.name() == null, "person.trusted-unnamed");
        onlyInOrder(command.from(), command.until());
        Trusted now = new Trusted(command.from(), command.until(), command.name(), command.reachableAt());
        Refusal.when(now.equals(before), "person.nothing-new");
        return new TrustedPersonCorrected(
                command.person(),
                command.trusted(),
                command.from(),
                command.until(),
                command.name(),
                command.reachableAt());
    }

    static VoiceEvent withdraw(PersonState known, WithdrawTrustedPerson command) {
        Trusted before = trusted(known, command.trusted());
        onlyInOrder(before.from(), command.on());
        Refusal.when(command.on().equals(before.until()), "person.nothing-new");
        return new TrustedPersonWithdrawn(command.person(), command.trusted(), command.on());
    }

    private static Trusted trusted(PersonState known, TrustedPersonId id) {
        Trusted trusted = known.voice().trusted().get(id);
        if (trusted == null) {
            throw Refusal.of("person.no-trusted");
        }
        return trusted;
    }

    private static void onlyInOrder(LocalDate from, @Nullable LocalDate until) {
        Refusal.when(until != null && until.isBefore(from), "person.trusted-until-before", from);
    }
}
