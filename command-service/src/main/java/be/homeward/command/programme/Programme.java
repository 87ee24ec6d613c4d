package be.homeward.command.programme;

import be.homeward.command.Archive;
import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.command.organisation.Organisation;
import be.homeward.events.AdmissionRules;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.StreamId;
import be.homeward.events.WorkingRules;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What partners run together: its tracks, who carries them, what they may use and what they report. */
public final class Programme extends StreamAggregate<ProgrammeState> {
    public static final Folding<ProgrammeState> FOLDING =
            Folding.of(ProgrammeEvent.STREAM, ProgrammeEvent.class, ProgrammeState.NOTHING, ProgrammeState::after);

    /** What is asked of a programme. */
    public sealed interface Command extends HomewardCommand
            permits OpenProgramme,
                    AddTrack,
                    SetWorkingRules,
                    AdmitPartner,
                    ReleasePartner,
                    GrantPlaces,
                    SetYearlyQuota,
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

    /** The coordinator adds a track. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.code-malformed",
        "programme.track-exists",
        "programme.number-out-of-range"
    })
    public record AddTrack(
            ProgrammeId programme,
            String track,
            Names names,
            HousingMode housingMode,
            Residents residents,
            AdmissionRules rules,
            int contactCadenceDays)
            implements Command {}

    /** The coordinator says how a track works from a day on; said again for the same day, the last holds. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.track-unknown",
        "programme.before-opening",
        "programme.number-out-of-range",
        "programme.norm-missing",
        "programme.nothing-new"
    })
    public record SetWorkingRules(ProgrammeId programme, String track, LocalDate from, WorkingRules rules)
            implements Command {}

    /** The coordinator lets an organisation take part: a carrier in exactly the tracks named, anybody else in none. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.before-opening",
        "programme.track-unknown",
        "programme.tracks-of-carriers",
        "programme.admitted-already"
    })
    public record AdmitPartner(
            ProgrammeId programme, OrganisationId partner, PartnerRole role, Set<String> tracks, LocalDate from)
            implements Command {}

    /** An organisation takes part no longer. */
    @Refuses({"programme.coordinator-only", "programme.no-partner"})
    public record ReleasePartner(ProgrammeId programme, OrganisationId partner, LocalDate on) implements Command {}

    /** The coordinator says how many participants a carrier may support at once; what was said later counts. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.no-partner",
        "programme.number-out-of-range",
        "programme.period-empty",
        "programme.no-place-free"
    })
    public record GrantPlaces(
            ProgrammeId programme,
            OrganisationId partner,
            int places,
            LocalDate from,
            @Nullable LocalDate until) implements Command {}

    /** The coordinator says how many dwellings may be assigned in a calendar year; what was said later counts. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.number-out-of-range",
        "programme.quota-reached"
    })
    public record SetYearlyQuota(ProgrammeId programme, int year, int allocations) implements Command {}

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
    void handle(AddTrack command, Streams streams) {
        onlyCoordinatorWhileOpen(streams);
        Refusal.when(!command.track().matches("[a-z0-9][a-z0-9-]{0,31}"), "programme.code-malformed");
        Refusal.when(known().tracks().containsKey(command.track()), "programme.track-exists");
        Track.onlyPlausible(command.contactCadenceDays());
        apply(new TrackAdded(
                command.programme(),
                command.track(),
                command.names(),
                command.housingMode(),
                command.residents(),
                command.rules(),
                command.contactCadenceDays()));
    }

    @CommandHandler
    void handle(SetWorkingRules command, Streams streams) {
        onlyCoordinatorWhileOpen(streams);
        WorkingRules held = known().workingRules(command.track(), command.from());
        Refusal.when(!known().runsFrom(command.from()), "programme.before-opening");
        WorkingRules rules = command.rules();
        Integer norm = rules.personsPerFte();
        Integer wait = rules.longestWaitDays();
        Refusal.when(norm != null && outside(norm, 1, 1000), "programme.number-out-of-range", 1, 1000);
        Refusal.when(wait != null && outside(wait, 1, 3660), "programme.number-out-of-range", 1, 3660);
        Refusal.when(rules.normRefuses() && norm == null, "programme.norm-missing");
        Refusal.when(rules.equals(held), "programme.nothing-new");
        apply(new WorkingRulesSet(command.programme(), command.track(), command.from(), rules));
    }

    @CommandHandler
    void handle(AdmitPartner command, Streams streams) {
        onlyCoordinatorWhileOpen(streams);
        streams.require(Organisation.FOLDING, command.partner());
        Refusal.when(!known().runsFrom(command.from()), "programme.before-opening");
        known().onlyTracksOf(command.role(), command.tracks());
        Refusal.when(isAdmitted(command), "programme.admitted-already");
        apply(new PartnerAdmitted(
                command.programme(), command.partner(), command.role(), command.tracks(), command.from()));
    }

    @CommandHandler
    void handle(ReleasePartner command, Streams streams) {
        onlyCoordinator(streams);
        boolean nothingToEnd = known().admissions(command.partner()).stream()
                .allMatch(admission -> admission.equals(admission.endedOn(command.on())));
        Refusal.when(nothingToEnd, "programme.no-partner");
        apply(new PartnerLeft(command.programme(), command.partner(), command.on()));
    }

    @CommandHandler
    void handle(GrantPlaces command, Streams streams) {
        onlyCoordinatorWhileOpen(streams);
        Refusal.when(!known().carriesEver(command.partner()), "programme.no-partner");
        Refusal.when(outside(command.places(), 0, 10_000), "programme.number-out-of-range", 0, 10_000);
        Refusal.when(command.until() != null && !command.from().isBefore(command.until()), "programme.period-empty");
        apply(new PlacesGranted(
                command.programme(), command.partner(), command.places(), command.from(), command.until()));
    }

    @CommandHandler
    void handle(SetYearlyQuota command, Streams streams) {
        onlyCoordinatorWhileOpen(streams);
        Refusal.when(outside(command.year(), 1900, 2200), "programme.number-out-of-range", 1900, 2200);
        Refusal.when(outside(command.allocations(), 0, 100_000), "programme.number-out-of-range", 0, 100_000);
        apply(new YearlyQuotaSet(command.programme(), command.year(), command.allocations()));
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
        onlyCoordinatorWhileOpen(streams);
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

    private void onlyCoordinator(Streams streams) {
        known().onlyForCoordinator(streams);
    }

    private void onlyCoordinatorWhileOpen(Streams streams) {
        known().onlyForCoordinator(streams).onlyWhileOpen();
    }

    private boolean isAdmitted(AdmitPartner asked) {
        return known().admissions(asked.partner()).stream()
                .anyMatch(admission -> admission.role() == asked.role()
                        && admission.until() == null
                        && admission.tracks().equals(asked.tracks())
                        && !asked.from().isBefore(admission.from()));
    }

    private static boolean outside(int number, int least, int most) {
        return number < least || number > most;
    }
}
