package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.agreement.HeadAgreementState;
import be.homeward.command.building.Building;
import be.homeward.command.building.BuildingState;
import be.homeward.command.dwelling.DwellingState.Description;
import be.homeward.command.programme.Programme;
import be.homeward.events.BuildingId;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingCorrected;
import be.homeward.events.DwellingEvent.DwellingDeclined;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a dwelling comes from its owner to a partner, and goes back. */
final class Offering {
    private static final int LARGEST_HOUSEHOLD = 50;

    private Offering() {}

    /**
     * The owner of a building offers a dwelling in it, or a carrier states it in its place; one that went back to its owner
     * is offered anew from that day on, by whoever owns it then and in whichever programme.
     */
    @Refuses({
        "dwelling.exists",
        "dwelling.not-returned-yet",
        "dwelling.other-address",
        "dwelling.other-building",
        "dwelling.household-sizes",
        "programme.no-partner",
        "programme.closed"
    })
    public record OfferDwelling(
            DwellingId dwelling,
            ProgrammeId programme,
            BuildingId building,
            String unit,
            int minHousehold,
            int maxHousehold,
            LocalDate on)
            implements Dwelling.Command {}

    /**
     * The holder of a head agreement takes the dwelling on under it; also again later, under a newer one.
     *
     * @param agreement absent for a partner with a lasting track: each stay then rests on a lease or a sublease
     */
    @Refuses({
        "dwelling.agreement-needed",
        "dwelling.other-agreement",
        "dwelling.not-offered-yet",
        "dwelling.offered-since",
        "dwelling.accepted-already",
        "dwelling.held-by-another",
        "agreement.holder-only",
        "agreement.not-begun",
        "agreement.terminated",
        "agreement.ended",
        "programme.closed"
    })
    public record AcceptDwelling(
            DwellingId dwelling, @Nullable HeadAgreementId agreement, LocalDate on) implements Dwelling.Command {}

    /** A carrier turns the offer down; another may still take it on. */
    @Refuses({"dwelling.accepted-already", "dwelling.declined-already", "programme.not-admitted"})
    public record DeclineDwelling(DwellingId dwelling, LocalDate on) implements Dwelling.Command {}

    /** The description was written down wrongly; the whole of it is stated again, and the later correction holds. */
    @Refuses({
        "dwelling.owner-or-holder-only",
        "dwelling.other-building",
        "dwelling.household-sizes",
        "dwelling.nothing-new"
    })
    public record CorrectDwelling(
            DwellingId dwelling, BuildingId building, String unit, int minHousehold, int maxHousehold)
            implements Dwelling.Command {}

    /** The dwelling goes back to its owner; whoever lives there moves out first. */
    @Refuses({"dwelling.owner-or-holder-only", "dwelling.not-accepted", "dwelling.returned", "dwelling.occupied"})
    public record ReturnToOwner(DwellingId dwelling, LocalDate on) implements Dwelling.Command {}

    static DwellingOffered offer(DwellingState known, OfferDwelling command, Streams streams) {
        var programme = streams.read(Programme.FOLDING, command.programme());
        var building = streams.read(Building.FOLDING, command.building());
        if (known.exists()) {
            onlyAnew(known, command, building, streams);
        }
        Refusal.when(!building.programme().equals(command.programme()), "dwelling.other-building");
        programme.onlyOwnerOrCarrier(building.owner(), streams);
        Refusal.when(programme.closedBy(command.on()), "programme.closed");
        check(command.minHousehold(), command.maxHousehold());
        return new DwellingOffered(
                command.dwelling(),
                command.programme(),
                building.owner(),
                command.building(),
                command.unit(),
                command.minHousehold(),
                command.maxHousehold(),
                command.on());
    }

    /** Whoever had no part in what it was before learns nothing of it, and can only be right about where it is. */
    private static void onlyAnew(DwellingState known, OfferDwelling command, BuildingState building, Streams streams) {
        Acceptance last = known.lastAcceptance();
        LocalDate returned = last == null ? null : last.returned();
        if (returned == null) {
            throw Refusal.of("dwelling.exists");
        }
        Refusal.when(command.on().isBefore(returned), "dwelling.not-returned-yet", returned);
        var before = streams.require(
                Building.FOLDING, Objects.requireNonNull(known.description()).building());
        if (!before.standsWhere(building)) {
            throw known.visibleTo(streams) ? Refusal.of("dwelling.other-address") : Refusal.unknown();
        }
    }

    static DwellingAccepted accept(DwellingState now, AcceptDwelling command, Streams streams) {
        DwellingState known = now.on(command.on(), streams);
        OrganisationId holder = holder(known, command, streams);
        Refusal.when(command.on().isBefore(known.offered()), "dwelling.not-offered-yet", known.offered());
        Acceptance last = known.acceptedBy(command.on());
        if (last != null && !last.returnedBy(command.on())) {
            // a newer head agreement may follow an older one; nothing else takes the place of what holds already
            boolean newer = command.agreement() != null && !command.agreement().equals(last.agreement());
            Refusal.when(!newer, "dwelling.accepted-already");
            // whoever holds it may have people living there
            Refusal.when(!last.holder().equals(holder), "dwelling.held-by-another");
        } else {
            // nobody can have taken it on from its owner who then offered it anew
            Refusal.when(known.isBefore(now), "dwelling.offered-since", now.offered());
        }
        if (command.agreement() != null) {
            onlyUnder(streams.read(HeadAgreement.FOLDING, command.agreement()), command.on());
        }
        Refusal.when(streams.read(Programme.FOLDING, known.programme()).closedBy(command.on()), "programme.closed");
        return new DwellingAccepted(command.dwelling(), command.agreement(), known.programme(), holder, command.on());
    }

    static OrganisationId holder(DwellingState known, AcceptDwelling command, Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        HeadAgreementId of = command.agreement();
        if (of == null) {
            boolean lasting = streams.read(Programme.FOLDING, known.programme()).housesForGood(asking, command.on());
            Refusal.when(!lasting, "dwelling.agreement-needed");
            return asking;
        }
        var agreement = streams.read(HeadAgreement.FOLDING, of);
        Refusal.when(!agreement.holder().equals(asking), "agreement.holder-only");
        Refusal.when(
                !agreement.owner().equals(known.owner())
                        || !agreement.programme().equals(known.programme()),
                "dwelling.other-agreement");
        return asking;
    }

    static DwellingDeclined decline(DwellingState known, DeclineDwelling command, Streams streams) {
        boolean carries = streams.read(Programme.FOLDING, known.programme())
                .carriesEver(streams.subject().organisation());
        Refusal.when(!carries, "programme.not-admitted");
        Refusal.when(known.lastAcceptance() != null, "dwelling.accepted-already");
        Refusal.when(known.declined(), "dwelling.declined-already");
        return new DwellingDeclined(command.dwelling(), command.on());
    }

    static DwellingCorrected correct(DwellingState known, CorrectDwelling command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        var building = streams.read(Building.FOLDING, command.building());
        boolean other =
                !building.owner().equals(known.owner()) || !building.programme().equals(known.programme());
        Refusal.when(other, "dwelling.other-building");
        check(command.minHousehold(), command.maxHousehold());
        Description corrected =
                new Description(command.building(), command.unit(), command.minHousehold(), command.maxHousehold());
        Refusal.when(corrected.equals(known.description()), "dwelling.nothing-new");
        return new DwellingCorrected(
                command.dwelling(), command.building(), command.unit(), command.minHousehold(), command.maxHousehold());
    }

    static DwellingReturned giveBack(DwellingState known, ReturnToOwner command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        Acceptance last = known.lastAcceptance();
        if (last == null || !last.equals(known.acceptedBy(command.on()))) {
            throw Refusal.of("dwelling.not-accepted");
        }
        Refusal.when(last.returned() != null, "dwelling.returned");
        Refusal.when(known.stays().neededFrom(command.on()), "dwelling.occupied");
        return new DwellingReturned(command.dwelling(), command.on());
    }

    /**
     * Lets only a day through on which someone may live there under the agreement.
     *
     * @throws Refusal {@code agreement.not-begun}, {@code agreement.terminated}, {@code agreement.ended}
     */
    static void onlyUnder(HeadAgreementState agreement, LocalDate day) {
        Refusal.when(day.isBefore(agreement.start()), "agreement.not-begun", agreement.start());
        boolean over = !day.isBefore(agreement.endInForce());
        Refusal.when(over && agreement.isTerminated(), "agreement.terminated");
        Refusal.when(over, "agreement.ended", agreement.endInForce());
    }

    private static void check(int minHousehold, int maxHousehold) {
        Refusal.when(
                minHousehold < 1 || minHousehold > maxHousehold || maxHousehold > LARGEST_HOUSEHOLD,
                "dwelling.household-sizes",
                LARGEST_HOUSEHOLD);
    }
}
