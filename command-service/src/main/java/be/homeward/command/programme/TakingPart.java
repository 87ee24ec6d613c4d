package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.organisation.Organisation;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes part in a programme, and how much each may use: places, and the dwellings of a year. */
final class TakingPart {
    private TakingPart() {}

    /** The coordinator lets an organisation take part: a carrier in exactly the tracks named, anybody else in none. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.before-opening",
        "programme.track-unknown",
        "programme.tracks-of-carriers",
        "programme.admitted-already",
        "programme.admitted-later",
        "programme.leaves-later"
    })
    public record AdmitPartner(
            ProgrammeId programme, OrganisationId partner, PartnerRole role, Set<String> tracks, LocalDate from)
            implements Programme.Command {}

    /** An organisation takes part no longer. */
    @Refuses({"programme.coordinator-only", "programme.no-partner"})
    public record ReleasePartner(ProgrammeId programme, OrganisationId partner, LocalDate on)
            implements Programme.Command {}

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
            @Nullable LocalDate until) implements Programme.Command {}

    /** The coordinator says how many dwellings may be assigned in a calendar year; what was said later counts. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.number-out-of-range",
        "programme.quota-reached"
    })
    public record SetYearlyQuota(ProgrammeId programme, int year, int allocations) implements Programme.Command {}

    static PartnerAdmitted admit(ProgrammeState known, AdmitPartner command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        streams.require(Organisation.FOLDING, command.partner());
        Refusal.when(!known.runsFrom(command.from()), "programme.before-opening");
        known.onlyTracksOf(command.role(), command.tracks());
        Refusal.when(isAdmitted(known, command), "programme.admitted-already");
        known.admissions().of(command.partner()).stream()
                .filter(each -> each.role() == command.role() && each.from().isAfter(command.from()))
                .findFirst()
                .ifPresent(later -> {
                    throw Refusal.of("programme.admitted-later", later.from());
                });
        // it would be forgotten that the organisation leaves
        known.admissions().of(command.partner()).stream()
                .filter(each -> each.role() == command.role() && each.on(command.from()))
                .flatMap(each -> Stream.ofNullable(each.until()))
                .findFirst()
                .ifPresent(until -> {
                    throw Refusal.of("programme.leaves-later", until);
                });
        return new PartnerAdmitted(
                command.programme(), command.partner(), command.role(), command.tracks(), command.from());
    }

    static PartnerLeft release(ProgrammeState known, ReleasePartner command, Streams streams) {
        known.onlyForCoordinator(streams);
        boolean nothingToEnd = known.admissions().of(command.partner()).stream()
                .allMatch(admission -> admission.equals(admission.endedOn(command.on())));
        Refusal.when(nothingToEnd, "programme.no-partner");
        return new PartnerLeft(command.programme(), command.partner(), command.on());
    }

    static PlacesGranted grant(ProgrammeState known, GrantPlaces command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        Refusal.when(!known.carriesEver(command.partner()), "programme.no-partner");
        Numbers.only(0, 10_000, command.places());
        Refusal.when(command.until() != null && !command.from().isBefore(command.until()), "programme.period-empty");
        return new PlacesGranted(
                command.programme(), command.partner(), command.places(), command.from(), command.until());
    }

    static YearlyQuotaSet set(ProgrammeState known, SetYearlyQuota command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        Numbers.only(1900, 2200, command.year());
        Numbers.only(0, 100_000, command.allocations());
        return new YearlyQuotaSet(command.programme(), command.year(), command.allocations());
    }

    private static boolean isAdmitted(ProgrammeState known, AdmitPartner asked) {
        return known.admissions().of(asked.partner()).stream()
                .anyMatch(admission -> admission.role() == asked.role()
                        && admission.until() == null
                        && admission.tracks().equals(asked.tracks())
                        && !asked.from().isBefore(admission.from()));
    }
}
