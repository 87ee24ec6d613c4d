package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.events.DwellingEvent.ReadinessCorrected;
import be.homeward.events.DwellingId;
import be.homeward.events.OfflineReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a dwelling can be lived in; who lives there when it no longer can stays, in breach, until they moved out. */
final class Availability {
    private Availability() {}

    /** The dwelling can be lived in. */
    @Refuses({"dwelling.owner-or-holder-only", "dwelling.ready-already"})
    public record MarkReady(DwellingId dwelling, LocalDate on) implements Dwelling.Command {}

    /** The first day on which it could be lived in was wrong; of two corrections the later holds. */
    @Refuses({"dwelling.owner-or-holder-only", "dwelling.not-ready", "dwelling.nothing-new"})
    public record CorrectReadiness(DwellingId dwelling, LocalDate on) implements Dwelling.Command {}

    /**
     * The dwelling cannot be lived in for a time.
     *
     * @param until when the end is known, as of a time before another one that was told already
     */
    @Refuses({
        "dwelling.owner-or-holder-only",
        "dwelling.offline",
        "dwelling.offline-later",
        "dwelling.back-before-offline",
        "dwelling.no-nights"
    })
    public record TakeOffline(
            DwellingId dwelling,
            OfflineReason reason,
            LocalDate on,
            @Nullable LocalDate until) implements Dwelling.Command {}

    /** The dwelling can be lived in again. */
    @Refuses({"dwelling.owner-or-holder-only", "dwelling.not-offline", "dwelling.back-before-offline"})
    public record BringBack(DwellingId dwelling, LocalDate on) implements Dwelling.Command {}

    /**
     * When or why it could last not be lived in was wrong; of two corrections the later holds. Back on the day it was
     * taken offline: it always could be lived in.
     */
    @Refuses({
        "dwelling.owner-or-holder-only",
        "dwelling.not-offline",
        "dwelling.back-before-offline",
        "dwelling.offline",
        "dwelling.nothing-new"
    })
    public record CorrectOffline(
            DwellingId dwelling,
            OfflineReason reason,
            LocalDate from,
            @Nullable LocalDate until) implements Dwelling.Command {}

    static DwellingReady ready(DwellingState known, MarkReady command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        Refusal.when(known.fitness().readySince() != null, "dwelling.ready-already");
        return new DwellingReady(command.dwelling(), command.on());
    }

    static ReadinessCorrected correct(DwellingState known, CorrectReadiness command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        LocalDate since = known.fitness().readySince();
        Refusal.when(since == null, "dwelling.not-ready");
        Refusal.when(command.on().equals(since), "dwelling.nothing-new");
        return new ReadinessCorrected(command.dwelling(), command.on());
    }

    static DwellingTakenOffline takeOffline(DwellingState known, TakeOffline command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        Nights nights = new Nights(command.on(), command.until());
        LocalDate until = command.until();
        Refusal.when(until != null && until.isBefore(command.on()), "dwelling.back-before-offline");
        Refusal.when(nights.isEmpty(), "dwelling.no-nights");
        Refusal.when(known.fitness().isOfflineOn(command.on()), "dwelling.offline");
        Offline next = known.fitness().nextAfter(command.on());
        if (until == null && next != null) {
            throw Refusal.of("dwelling.offline-later", next.from());
        }
        Refusal.when(known.fitness().isOfflineDuring(nights), "dwelling.offline");
        return new DwellingTakenOffline(command.dwelling(), command.reason(), command.on(), command.until());
    }

    static DwellingBroughtBack bringBack(DwellingState known, BringBack command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        Offline last = known.fitness().last();
        if (last == null || last.until() != null) {
            throw Refusal.of("dwelling.not-offline");
        }
        Refusal.when(command.on().isBefore(last.from()), "dwelling.back-before-offline");
        return new DwellingBroughtBack(command.dwelling(), command.on());
    }

    static OfflineCorrected correct(DwellingState known, CorrectOffline command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        Offline last = known.fitness().last();
        Offline corrected = new Offline(command.reason(), command.from(), command.until());
        Refusal.when(last == null, "dwelling.not-offline");
        LocalDate until = command.until();
        Refusal.when(until != null && until.isBefore(command.from()), "dwelling.back-before-offline");
        Refusal.when(!known.fitness().isClearOfEarlier(command.from()), "dwelling.offline");
        Refusal.when(corrected.equals(last), "dwelling.nothing-new");
        return new OfflineCorrected(command.dwelling(), command.reason(), command.from(), command.until());
    }
}
