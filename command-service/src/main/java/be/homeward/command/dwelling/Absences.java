package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.household.Household;
import be.homeward.events.AbsenceId;
import be.homeward.events.AbsenceReason;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.AbsenceEnded;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.AbsenceWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.PersonId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nights away, in a hospital or a prison: the home is kept, and the stay goes on. Only the partner of the stay knows of them. */
final class Absences {
    private Absences() {}

    /** One of the household sleeps away from that night on; {@code until} the first night at home again, if known. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.absence-exists",
        "dwelling.no-nights",
        "dwelling.not-there",
        "dwelling.no-occupant",
        "dwelling.absent-already"
    })
    public record RecordAbsence(
            DwellingId dwelling,
            StayId stay,
            AbsenceId absence,
            PersonId person,
            AbsenceReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements Dwelling.Command {}

    /** Home again from that night on. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.no-absence",
        "dwelling.absence-ended",
        "dwelling.no-nights",
        "dwelling.not-there"
    })
    public record EndAbsence(DwellingId dwelling, StayId stay, AbsenceId absence, LocalDate on)
            implements Dwelling.Command {}

    /** When or why the person was away was wrong; all of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.no-absence",
        "dwelling.no-nights",
        "dwelling.not-there",
        "dwelling.no-occupant",
        "dwelling.absent-already",
        "dwelling.nothing-new"
    })
    public record CorrectAbsence(
            DwellingId dwelling,
            StayId stay,
            AbsenceId absence,
            AbsenceReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements Dwelling.Command {}

    /** The person never was away. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.no-absence"})
    public record WithdrawAbsence(DwellingId dwelling, StayId stay, AbsenceId absence) implements Dwelling.Command {}

    static AbsenceRecorded record(DwellingState known, RecordAbsence command, Streams streams) {
        Stay stay = own(known, command.stay(), streams);
        Refusal.when(stay.life().absences().containsKey(command.absence()), "dwelling.absence-exists");
        Nights nights = new Nights(command.from(), command.until());
        check(stay, command.absence(), new Absence(command.person(), command.reason(), nights), streams);
        return new AbsenceRecorded(
                command.dwelling(),
                command.stay(),
                command.absence(),
                command.person(),
                command.reason(),
                command.from(),
                command.until());
    }

    static AbsenceEnded end(DwellingState known, EndAbsence command, Streams streams) {
        Stay stay = own(known, command.stay(), streams);
        Absence absence = find(stay, command.absence());
        Refusal.when(absence.nights().until() != null, "dwelling.absence-ended");
        Nights nights = absence.nights().endedOn(command.on());
        Refusal.when(nights.isEmpty(), "dwelling.no-nights");
        Refusal.when(!stay.lived().contain(nights), "dwelling.not-there");
        return new AbsenceEnded(command.dwelling(), command.stay(), command.absence(), command.on());
    }

    static AbsenceCorrected correct(DwellingState known, CorrectAbsence command, Streams streams) {
        Stay stay = own(known, command.stay(), streams);
        Absence before = find(stay, command.absence());
        Absence corrected = new Absence(before.person(), command.reason(), new Nights(command.from(), command.until()));
        Refusal.when(corrected.equals(before), "dwelling.nothing-new");
        check(stay, command.absence(), corrected, streams);
        return new AbsenceCorrected(
                command.dwelling(),
                command.stay(),
                command.absence(),
                command.reason(),
                command.from(),
                command.until());
    }

    static AbsenceWithdrawn withdraw(DwellingState known, WithdrawAbsence command, Streams streams) {
        find(own(known, command.stay(), streams), command.absence());
        return new AbsenceWithdrawn(command.dwelling(), command.stay(), command.absence());
    }

    /** To the holder of the dwelling, who may record a move-out, nobody tells of hospitals and prisons. */
    private static Stay own(DwellingState known, StayId id, Streams streams) {
        Stay stay = known.stay(id, streams);
        if (!stay.assigned().partner().equals(streams.subject().organisation())) {
            throw Refusal.unknown();
        }
        return stay;
    }

    /** An open absence may reach past a move-out that is recorded already no more than a closed one may. */
    private static void check(Stay stay, AbsenceId id, Absence absence, Streams streams) {
        Nights nights = absence.nights();
        Refusal.when(nights.isEmpty(), "dwelling.no-nights");
        Refusal.when(stay.movedIn() == null || !stay.lived().contain(nights), "dwelling.not-there");
        boolean occupant = streams.read(Household.FOLDING, stay.assigned().household())
                .membersOn(nights.from())
                .contains(absence.person());
        Refusal.when(!occupant, "dwelling.no-occupant");
        Refusal.when(stay.life().isAbsent(absence, id), "dwelling.absent-already");
    }

    private static Absence find(Stay stay, AbsenceId id) {
        Absence absence = stay.life().absences().get(id);
        if (absence == null) {
            throw Refusal.of("dwelling.no-absence");
        }
        return absence;
    }
}
