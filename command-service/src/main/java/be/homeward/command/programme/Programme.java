package be.homeward.command.programme;

import be.homeward.command.Archive;
import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.command.organisation.Organisation;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** What partners run together: its tracks, who carries them, what they may use and what they report. */
public final class Programme extends StreamAggregate<ProgrammeState> {
    public static final Folding<ProgrammeState> FOLDING =
            Folding.of(ProgrammeEvent.STREAM, ProgrammeEvent.class, ProgrammeState.NOTHING, ProgrammeState::after);

    /** What is asked of a programme. */
    public sealed interface Command extends HomewardCommand
            permits OpenProgramme,
                    LayingTracks.AddTrack,
                    LayingTracks.SetWorkingRules,
                    TakingPart.AdmitPartner,
                    TakingPart.ReleasePartner,
                    TakingPart.GrantPlaces,
                    TakingPart.SetYearlyQuota,
                    CloseProgramme,
                    Reporting.Command,
                    Correcting.CorrectProgramme,
                    Correcting.CorrectTrack,
                    Correcting.CorrectPartner,
                    Correcting.CorrectClosing,
                    Aiming.Command,
                    Funding.Command,
                    Spending.Command {
        ProgrammeId programme();

        @Override
        default StreamId stream() {
            return new StreamId(ProgrammeEvent.STREAM, programme().value());
        }
    }

    /** The platform lets partners run something together; the coordinator then invites them. */
    @Refuses({"programme.exists", "programme.code-taken", "programme.code-malformed"})
    public record OpenProgramme(
            ProgrammeId programme,
            String code,
            Names names,
            OrganisationId coordinator,
            LocalDate from,
            boolean housingFirst)
            implements Command {}

    /** The programme ends; what still runs in it is brought to its end by its partners. */
    @Refuses({"programme.coordinator-only", "programme.closed", "programme.before-opening"})
    public record CloseProgramme(ProgrammeId programme, LocalDate on) implements Command {}

    Programme() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenProgramme command, Streams streams) {
        Refusal.when(known().exists(), "programme.exists");
        Refusal.when(!command.code().matches("[a-z][a-z0-9-]{1,31}"), "programme.code-malformed");
        streams.read(Organisation.FOLDING, command.coordinator());
        apply(new ProgrammeOpened(
                command.programme(),
                command.code(),
                command.names(),
                command.coordinator(),
                command.from(),
                command.housingFirst()));
    }

    @CommandHandler
    void handle(LayingTracks.AddTrack command, Streams streams) {
        apply(LayingTracks.add(known(), command, streams));
    }

    @CommandHandler
    void handle(LayingTracks.SetWorkingRules command, Streams streams) {
        apply(LayingTracks.set(known(), command, streams));
    }

    @CommandHandler
    void handle(TakingPart.AdmitPartner command, Streams streams) {
        apply(TakingPart.admit(known(), command, streams));
    }

    @CommandHandler
    void handle(TakingPart.ReleasePartner command, Streams streams) {
        apply(TakingPart.release(known(), command, streams));
    }

    @CommandHandler
    void handle(TakingPart.GrantPlaces command, Streams streams) {
        apply(TakingPart.grant(known(), command, streams));
    }

    @CommandHandler
    void handle(TakingPart.SetYearlyQuota command, Streams streams) {
        apply(TakingPart.set(known(), command, streams));
    }

    @CommandHandler
    void handle(Reporting.ConfirmPeriod command, Streams streams, Archive archive) {
        Reporting.confirm(known(), command, streams, archive).ifPresent(Programme::apply);
    }

    @CommandHandler
    void handle(Reporting.WithdrawPeriodConfirmation command, Streams streams) {
        apply(Reporting.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Reporting.SealPeriod command, Streams streams, Archive archive) {
        apply(Reporting.seal(known(), command, streams, archive));
    }

    @CommandHandler
    void handle(CloseProgramme command, Streams streams) {
        known().onlyForCoordinator(streams).onlyWhileOpen();
        Refusal.when(!known().runsFrom(command.on()), "programme.before-opening");
        apply(new ProgrammeClosed(command.programme(), command.on()));
    }

    @CommandHandler
    void handle(Correcting.CorrectProgramme command, Streams streams) {
        apply(Correcting.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Correcting.CorrectTrack command, Streams streams) {
        apply(Correcting.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Correcting.CorrectPartner command, Streams streams) {
        apply(Correcting.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Correcting.CorrectClosing command, Streams streams) {
        apply(Correcting.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Aiming.LinkProgramme command, Streams streams) {
        apply(Aiming.link(known(), command, streams));
    }

    @CommandHandler
    void handle(Aiming.UnlinkProgramme command, Streams streams) {
        apply(Aiming.unlink(known(), command, streams));
    }

    @CommandHandler
    void handle(Aiming.SetTarget command, Streams streams) {
        apply(Aiming.set(known(), command, streams));
    }

    @CommandHandler
    void handle(Aiming.CorrectTarget command, Streams streams) {
        apply(Aiming.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Aiming.WithdrawTarget command, Streams streams) {
        apply(Aiming.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Aiming.SetConferenceCadence command, Streams streams) {
        apply(Aiming.set(known(), command, streams));
    }

    @CommandHandler
    void handle(Funding.AwardGrant command, Streams streams) {
        apply(Funding.award(known(), command, streams));
    }

    @CommandHandler
    void handle(Funding.CorrectGrant command, Streams streams) {
        apply(Funding.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Funding.WithdrawGrant command, Streams streams) {
        apply(Funding.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Funding.ExtendGrant command, Streams streams) {
        apply(Funding.extend(known(), command, streams));
    }

    @CommandHandler
    void handle(Funding.WithdrawGrantExtension command, Streams streams) {
        apply(Funding.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Spending.DeclareExpense command, Streams streams) {
        apply(Spending.declare(known(), command, streams));
    }

    @CommandHandler
    void handle(Spending.CorrectExpense command, Streams streams) {
        apply(Spending.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Spending.WithdrawExpense command, Streams streams) {
        apply(Spending.withdraw(known(), command, streams));
    }
}
