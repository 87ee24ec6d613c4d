package be.homeward.command.dwelling;

import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DeclineCorrected;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.DwellingEvent.TenureCorrection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** Since when a dwelling is offered, whether it was turned down, and who held it when. */
record Tenure(LocalDate offered, @Nullable LocalDate declined, TreePMap<LocalDate, Acceptance> acceptances) {
    static final Tenure NONE = since(LocalDate.MAX);

    static Tenure since(LocalDate offered) {
        return new Tenure(offered, null, TreePMap.empty());
    }

    /** Under which agreement it was held last by that day, also when it was returned since. */
    @Nullable
    Acceptance acceptedBy(LocalDate day) {
        var found = acceptances.floorEntry(day);
        return found == null ? null : found.getValue();
    }

    @Nullable
    Acceptance last() {
        return acceptedBy(LocalDate.MAX);
    }

    @Nullable
    LocalDate lastAccepted() {
        var last = acceptances.floorEntry(LocalDate.MAX);
        return last == null ? null : last.getKey();
    }

    @Nullable
    LocalDate firstAccepted() {
        var first = acceptances.ceilingEntry(LocalDate.MIN);
        return first == null ? null : first.getKey();
    }

    /** Those that hold on one of the nights, from the one of the first night on. */
    List<Acceptance> during(Nights nights) {
        LocalDate first = acceptances.floorKey(nights.from());
        return acceptances.entrySet().stream()
                .filter(each -> first == null || !each.getKey().isBefore(first))
                .filter(each -> nights.reachPast(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether another acceptance stands between the two days, or on the second. */
    boolean isAcceptedBetween(LocalDate was, LocalDate day) {
        if (day.isAfter(was)) {
            var next = acceptances.higherEntry(was);
            return next != null && !next.getKey().isAfter(day);
        }
        var before = acceptances.lowerEntry(was);
        return before != null && !before.getKey().isBefore(day);
    }

    /** Whether it was held under another acceptance that day, from which it went back to its owner later. */
    boolean isHeldUntilReturned(LocalDate day, LocalDate except) {
        var before = acceptances.minus(except).floorEntry(day);
        return before != null
                && before.getValue().returned() != null
                && !before.getValue().returnedBy(day);
    }

    /** Whether it goes back to its owner before the nights are over, and is not taken on again that same day. */
    boolean isReturnedDuring(Nights nights) {
        return acceptances.values().stream()
                .map(Acceptance::returned)
                .anyMatch(day -> day != null && nights.include(day) && !acceptances.containsKey(day));
    }

    /** Written down late, it stands between the one it follows and the return that ended that one, and is ended by it. */
    Tenure accepted(LocalDate on, Acceptance acceptance) {
        var before = acceptances.floorEntry(on);
        boolean heldOn = before != null && !before.getValue().returnedBy(on);
        LocalDate returned = heldOn ? before.getValue().returned() : null;
        var earlier = returned == null
                ? acceptances
                : acceptances.plus(before.getKey(), before.getValue().returned(null));
        return new Tenure(offered, null, earlier.plus(on, acceptance.returned(returned)));
    }

    Tenure declinedOn(@Nullable LocalDate on) {
        return new Tenure(offered, on, acceptances);
    }

    Tenure returnedOn(@Nullable LocalDate on) {
        var last = acceptances.floorEntry(LocalDate.MAX);
        Acceptance was = last.getValue();
        return with(acceptances.plus(last.getKey(), was.returned(on)));
    }

    Tenure after(TenureCorrection event) {
        return switch (event) {
            case OfferCorrected e -> new Tenure(e.on(), declined, acceptances);
            case AcceptanceCorrected e -> corrected(e);
            case DeclineCorrected e -> declinedOn(e.on());
            case ReturnCorrected e -> returnedOn(e.on());
        };
    }

    private Tenure corrected(AcceptanceCorrected e) {
        Acceptance was = acceptances.get(e.accepted());
        LocalDate returned = was == null ? null : was.returned();
        var others = acceptances.minus(e.accepted());
        return with(
                e.on() == null
                        ? returnedToo(others, e.accepted(), returned)
                        : others.plus(e.on(), new Acceptance(e.agreement(), e.holder(), returned)));
    }

    /** Without the one that was returned, the one before lasted until then, unless it had been returned already. */
    private static TreePMap<LocalDate, Acceptance> returnedToo(
            TreePMap<LocalDate, Acceptance> others, LocalDate accepted, @Nullable LocalDate returned) {
        var before = others.lowerEntry(accepted);
        return before == null || before.getValue().returned() != null
                ? others
                : others.plus(before.getKey(), before.getValue().returned(returned));
    }

    private Tenure with(TreePMap<LocalDate, Acceptance> now) {
        return new Tenure(offered, declined, now);
    }
}
