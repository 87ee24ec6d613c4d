package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.access.Subject;
import be.homeward.command.Folding;
import be.homeward.command.Known;
import be.homeward.command.Streams;
import be.homeward.command.support.Contacts.CorrectContact;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Contacts.WithdrawContact;
import be.homeward.events.ContactId;
import be.homeward.events.ContactResult;
import be.homeward.events.Function;
import be.homeward.events.Id;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Prints what deciding and folding cost with ever more contacts behind; run by hand, no test waits for it. */
final class SupportSpeed {
    private static final int DECISIONS = 50_000;
    private static final Streams DIOGENES_ASKS = new Asking();

    private SupportSpeed() {}

    private record Asking() implements Streams {
        private static final Subject COACH = new Subject("diogenes-coach", DIOGENES, Set.of(Function.COACH));

        @Override
        public Subject subject() {
            return COACH;
        }

        @Override
        public <S extends Known> S read(Folding<S> folding, Id id) {
            throw new UnsupportedOperationException("these decisions look at no other stream");
        }

        @Override
        public <S extends Known> S require(Folding<S> folding, Id id) {
            throw new UnsupportedOperationException("these decisions look at no other stream");
        }
    }

    public static void main(String[] arguments) {
        for (int contacts : new int[] {10, 10_000, 10, 100, 1_000, 10_000, 100_000}) {
            SupportState support = withContacts(contacts);
            long begin = System.nanoTime();
            long days = 0;
            for (int i = 0; i < DECISIONS; i++) {
                days += visitCorrectedAndWithdrawn(support, i)
                        .course()
                        .firstDay()
                        .toEpochDay();
            }
            double micros = (System.nanoTime() - begin) / 1_000.0 / DECISIONS;
            System.out.printf(
                    "%7d contacts: %.2f µs to decide and fold a visit, its correction and its withdrawal (%d)%n",
                    contacts, micros, days);
        }
    }

    private static SupportState withContacts(int contacts) {
        SupportState support = SupportState.NOTHING.after(STARTED);
        for (int i = 0; i < contacts; i++) {
            support = support.after(visit(new ContactId(UUID.randomUUID()), day(i)));
        }
        return support;
    }

    private static SupportState visitCorrectedAndWithdrawn(SupportState support, int i) {
        ContactId contact = new ContactId(new UUID(i, i));
        SupportState visited = support.after(Contacts.record(
                support,
                new RecordCoachingVisit(
                        SUPPORT, NADIA, contact, day(i), ContactResult.REACHED, 60, Set.of(), List.of(), null),
                DIOGENES_ASKS));
        SupportState corrected = visited.after(Contacts.correct(
                visited,
                new CorrectContact(
                        SUPPORT,
                        NADIA,
                        contact,
                        day(i + 1),
                        null,
                        ContactResult.REACHED,
                        60,
                        Set.of(),
                        List.of(),
                        null),
                DIOGENES_ASKS));
        return corrected.after(Contacts.withdraw(corrected, new WithdrawContact(SUPPORT, contact), DIOGENES_ASKS));
    }

    private static SupportEvent visit(ContactId contact, LocalDate on) {
        return new CoachingVisitRecorded(SUPPORT, contact, on, ContactResult.REACHED, 60, Set.of(), List.of(), null);
    }

    private static LocalDate day(int i) {
        return JUNE_10.plusDays(i % 3_000);
    }
}
