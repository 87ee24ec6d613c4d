package be.homeward.command.dwelling;

import be.homeward.command.Archive;
import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingId;
import be.homeward.events.StreamId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** A single home, across its agreements and occupants; each concern has a page of its own beside this one. */
public final class Dwelling extends StreamAggregate<DwellingState> {
    public static final Folding<DwellingState> FOLDING =
            Folding.of(DwellingEvent.STREAM, DwellingEvent.class, DwellingState.NOTHING, DwellingState::after);

    /** What is asked of a dwelling. */
    public sealed interface Command extends HomewardCommand
            permits Offering.OfferDwelling,
                    Offering.AcceptDwelling,
                    Offering.DeclineDwelling,
                    Offering.CorrectDwelling,
                    Restating.CorrectOffer,
                    Restating.CorrectAcceptance,
                    Restating.CorrectDecline,
                    Restating.CorrectReturn,
                    Availability.MarkReady,
                    Availability.CorrectReadiness,
                    Availability.TakeOffline,
                    Availability.BringBack,
                    Availability.CorrectOffline,
                    Assigning.AssignDwelling,
                    Assigning.WithdrawAssignment,
                    Reinstating.ReinstateAssignment,
                    MovingIn.RecordMoveIn,
                    MovingIn.CorrectMoveIn,
                    MovingIn.WithdrawMoveIn,
                    MovingOut.RecordMoveOut,
                    MovingOut.CorrectMoveOut,
                    MovingOut.WithdrawMoveOut,
                    Staying.ConfirmStillHoused,
                    Staying.ResolveBreach,
                    Staying.WithdrawConfirmation,
                    Staying.CorrectResolution,
                    Titles.RecordTitle,
                    Titles.EndTitle,
                    Titles.CorrectTitle,
                    Titles.WithdrawTitle,
                    Absences.RecordAbsence,
                    Absences.EndAbsence,
                    Absences.CorrectAbsence,
                    Absences.WithdrawAbsence,
                    Relocations.RelocateTemporarily,
                    Relocations.EndRelocation,
                    Relocations.CorrectRelocation,
                    Relocations.WithdrawRelocation,
                    Telling.TellLandlord,
                    Rehousing.ListForRehousing,
                    Repair.ReportDefect,
                    Repair.ResolveDefect,
                    Repair.CorrectDefect,
                    Repair.WithdrawDefect,
                    Repair.RecordInspection,
                    Repair.CorrectInspection,
                    Repair.WithdrawInspection,
                    Offering.ReturnToOwner {
        DwellingId dwelling();

        @Override
        default StreamId stream() {
            return new StreamId(DwellingEvent.STREAM, dwelling().value());
        }
    }

    Dwelling() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Offering.OfferDwelling command, Streams streams) {
        apply(Offering.offer(known(), command, streams));
    }

    @CommandHandler
    void handle(Offering.AcceptDwelling command, Streams streams) {
        apply(Offering.accept(known(), command, streams));
    }

    @CommandHandler
    void handle(Offering.DeclineDwelling command, Streams streams) {
        apply(Offering.decline(known(), command, streams));
    }

    @CommandHandler
    void handle(Offering.CorrectDwelling command, Streams streams) {
        apply(Offering.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Availability.MarkReady command, Streams streams) {
        apply(Availability.ready(known(), command, streams));
    }

    @CommandHandler
    void handle(Availability.CorrectReadiness command, Streams streams) {
        apply(Availability.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Availability.TakeOffline command, Streams streams) {
        apply(Availability.takeOffline(known(), command, streams));
    }

    @CommandHandler
    void handle(Availability.BringBack command, Streams streams) {
        apply(Availability.bringBack(known(), command, streams));
    }

    @CommandHandler
    void handle(Availability.CorrectOffline command, Streams streams) {
        apply(Availability.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Assigning.AssignDwelling command, Streams streams) {
        apply(Assigning.assign(known(), command, streams));
        if (Titles.isOfItsOwn(command.title())) {
            apply(Titles.assigned(known(), command));
        }
    }

    @CommandHandler
    void handle(Assigning.WithdrawAssignment command, Streams streams, Archive archive) {
        apply(Assigning.withdraw(known().of(command.stay()), command, streams, archive.today()));
    }

    @CommandHandler
    void handle(MovingIn.RecordMoveIn command, Streams streams) {
        apply(MovingIn.record(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(MovingIn.CorrectMoveIn command, Streams streams) {
        apply(MovingIn.correct(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(MovingIn.WithdrawMoveIn command, Streams streams) {
        apply(MovingIn.withdraw(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(MovingOut.RecordMoveOut command, Streams streams) {
        apply(MovingOut.record(known().of(command.stay()), command, streams));
        Relocations.endedBy(known(), command.dwelling(), command.stay(), command.on())
                .forEach(Dwelling::apply);
    }

    @CommandHandler
    void handle(MovingOut.CorrectMoveOut command, Streams streams) {
        apply(MovingOut.correct(known().of(command.stay()), command, streams));
        Relocations.endedBy(known(), command.dwelling(), command.stay(), command.on())
                .forEach(Dwelling::apply);
    }

    @CommandHandler
    void handle(MovingOut.WithdrawMoveOut command, Streams streams) {
        apply(MovingOut.withdraw(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Staying.ConfirmStillHoused command, Streams streams) {
        Staying.confirm(known().of(command.stay()), command, streams).ifPresent(Dwelling::apply);
    }

    @CommandHandler
    void handle(Staying.ResolveBreach command, Streams streams) {
        apply(Staying.resolve(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Titles.RecordTitle command, Streams streams) {
        apply(Titles.record(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Titles.EndTitle command, Streams streams) {
        apply(Titles.end(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Titles.CorrectTitle command, Streams streams) {
        apply(Titles.correct(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Titles.WithdrawTitle command, Streams streams) {
        apply(Titles.withdraw(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Absences.RecordAbsence command, Streams streams) {
        apply(Absences.record(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Absences.EndAbsence command, Streams streams) {
        apply(Absences.end(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Absences.CorrectAbsence command, Streams streams) {
        apply(Absences.correct(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Absences.WithdrawAbsence command, Streams streams) {
        apply(Absences.withdraw(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Relocations.RelocateTemporarily command, Streams streams) {
        apply(Relocations.relocate(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Relocations.EndRelocation command, Streams streams) {
        apply(Relocations.end(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Relocations.CorrectRelocation command, Streams streams) {
        apply(Relocations.correct(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Relocations.WithdrawRelocation command, Streams streams) {
        apply(Relocations.withdraw(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Telling.TellLandlord command, Streams streams) {
        Telling.tell(known().of(command.stay()), command, streams).ifPresent(Dwelling::apply);
    }

    @CommandHandler
    void handle(Rehousing.ListForRehousing command, Streams streams) {
        Rehousing.list(known(), command, streams).forEach(Dwelling::apply);
    }

    @CommandHandler
    void handle(Repair.ReportDefect command, Streams streams) {
        apply(Repair.report(known(), command, streams));
    }

    @CommandHandler
    void handle(Repair.ResolveDefect command, Streams streams) {
        apply(Repair.resolve(known(), command, streams));
    }

    @CommandHandler
    void handle(Repair.CorrectDefect command, Streams streams) {
        apply(Repair.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Repair.WithdrawDefect command, Streams streams) {
        apply(Repair.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Repair.RecordInspection command, Streams streams) {
        apply(Repair.inspected(known(), command, streams));
    }

    @CommandHandler
    void handle(Repair.CorrectInspection command, Streams streams) {
        apply(Repair.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Repair.WithdrawInspection command, Streams streams) {
        apply(Repair.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Offering.ReturnToOwner command, Streams streams) {
        apply(Offering.giveBack(known(), command, streams));
    }

    @CommandHandler
    void handle(Restating.CorrectOffer command, Streams streams) {
        apply(Restating.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Restating.CorrectAcceptance command, Streams streams) {
        apply(Restating.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Restating.CorrectDecline command, Streams streams) {
        apply(Restating.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Restating.CorrectReturn command, Streams streams) {
        apply(Restating.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Reinstating.ReinstateAssignment command, Streams streams) {
        apply(Reinstating.reinstate(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Staying.WithdrawConfirmation command, Streams streams) {
        apply(Staying.withdraw(known().of(command.stay()), command, streams));
    }

    @CommandHandler
    void handle(Staying.CorrectResolution command, Streams streams) {
        apply(Staying.correct(known().of(command.stay()), command, streams));
    }
}
