package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Happened.Contact;
import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.DataClass;
import be.homeward.events.LifeDomain;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.ContactCorrected;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.ContactWithdrawn;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts and home visits: facts, recorded also late, as long as they happened while support was open. */
public final class Contacts {
    private Contacts() {}

    /** What is asked around contacts. */
    public sealed interface Command extends Support.Command {}

    /** What every account of a contact says. */
    sealed interface Account extends Command {
        PersonId person();

        LocalDate on();

        int minutes();

        List<CoachId> coaches();
    }

    /**
     * A contact other than a home visit.
     *
     * @param coaches who took part, from the partner's staff; none when the partner does not say
     */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.minutes-out-of-range",
        "support.coach-not-employed",
        "support.contact-exists"
    })
    public record RecordContact(
            SupportId support,
            PersonId person,
            ContactId contact,
            LocalDate on,
            ContactMode mode,
            ContactResult result,
            int minutes,
            Set<LifeDomain> domains,
            List<CoachId> coaches,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements Account {}

    /**
     * A home visit.
     *
     * @param coaches who took part, from the partner's staff; none when the partner does not say
     */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.minutes-out-of-range",
        "support.coach-not-employed",
        "support.contact-exists"
    })
    public record RecordCoachingVisit(
            SupportId support,
            PersonId person,
            ContactId contact,
            LocalDate on,
            ContactResult result,
            int minutes,
            Set<LifeDomain> domains,
            List<CoachId> coaches,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements Account {}

    /** A contact was written down wrongly; the whole of it is stated again, without a mode for a home visit. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.before-start",
        "support.after-stop",
        "support.minutes-out-of-range",
        "support.coach-not-employed",
        "support.contact-withdrawn",
        "support.contact-of-other-kind"
    })
    public record CorrectContact(
            SupportId support,
            PersonId person,
            ContactId contact,
            LocalDate on,
            @Nullable ContactMode mode,
            ContactResult result,
            int minutes,
            Set<LifeDomain> domains,
            List<CoachId> coaches,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements Account {}

    /** A contact did not take place. */
    @Refuses({"support.partner-only", "support.contact-withdrawn"})
    public record WithdrawContact(SupportId support, ContactId contact) implements Command {}

    static SupportEvent record(SupportState known, RecordContact command, Streams streams) {
        List<CoachId> coaches = onlyPlausible(known, command, streams);
        onlyNew(known, command.contact());
        return new ContactRecorded(
                command.support(),
                command.contact(),
                command.on(),
                command.mode(),
                command.result(),
                command.minutes(),
                command.domains(),
                coaches,
                command.note());
    }

    static SupportEvent record(SupportState known, RecordCoachingVisit command, Streams streams) {
        List<CoachId> coaches = onlyPlausible(known, command, streams);
        onlyNew(known, command.contact());
        return new CoachingVisitRecorded(
                command.support(),
                command.contact(),
                command.on(),
                command.result(),
                command.minutes(),
                command.domains(),
                coaches,
                command.note());
    }

    static SupportEvent correct(SupportState known, CorrectContact command, Streams streams) {
        Contact held = held(known, command.contact());
        known.onlyForTeamOn(held.on(), streams);
        List<CoachId> coaches = onlyPlausible(known, command, streams);
        // a mode left out by mistake would silently turn an office visit into a home visit
        Refusal.when(held.visit() != (command.mode() == null), "support.contact-of-other-kind");
        return new ContactCorrected(
                command.support(),
                command.contact(),
                command.on(),
                command.mode(),
                command.result(),
                command.minutes(),
                command.domains(),
                coaches,
                command.note());
    }

    static SupportEvent withdraw(SupportState known, WithdrawContact command, Streams streams) {
        known.onlyForTeamOn(held(known, command.contact()).on(), streams);
        return new ContactWithdrawn(command.support(), command.contact());
    }

    private static Contact held(SupportState known, ContactId contact) {
        return known.happened().contacts().get(contact, "support.contact-withdrawn");
    }

    private static void onlyNew(SupportState known, ContactId contact) {
        Refusal.when(known.happened().contacts().knows(contact), "support.contact-exists");
    }

    /** Lets only accounts through that can be true, and names each coach once. */
    private static List<CoachId> onlyPlausible(SupportState known, Account account, Streams streams) {
        known.onlyForTeamOn(account.on(), streams).onlyAbout(account.person());
        known.course().onlyInside(account.on());
        boolean outside = account.minutes() < 1 || account.minutes() > 1440;
        Refusal.when(outside, "support.minutes-out-of-range", 1, 1440);
        List<CoachId> coaches = account.coaches().stream().distinct().toList();
        coaches.forEach(coach -> Coaching.onlyOfTeam(known, coach, account.on(), streams));
        return coaches;
    }
}
