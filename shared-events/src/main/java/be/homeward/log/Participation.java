package be.homeward.log;

import static be.homeward.log.ClaimKind.ACCOMPANIED;
import static be.homeward.log.ClaimKind.HOUSED;
import static be.homeward.log.ClaimKind.PLACE;
import static be.homeward.log.ClaimKind.REFERRED;
import static be.homeward.log.ClaimKind.TRACK;

import be.homeward.log.ClaimChange.Needs;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in a track: whoever is accompanied in it on that day, and not as entourage; whose referral to it was
 * accepted, as the home may come first; and whoever was housed in it before, as stopping support takes no home away.
 */
final class Participation {
    /** Before the support that it asks for. */
    static final String REFERRAL = "referral:";

    private final Holdings holdings;
    private final Housing housing;

    Participation(Holdings holdings, Housing housing) {
        this.holdings = holdings;
        this.housing = housing;
    }

    static ClaimKey accompanied(String programme, String track, String person) {
        return new ClaimKey(ACCOMPANIED, programme + "/" + track + "/" + person);
    }

    static ClaimKey referred(String programme, String track, String person) {
        return new ClaimKey(REFERRED, programme + "/" + track + "/" + person);
    }

    static ClaimKey track(String stay) {
        return new ClaimKey(TRACK, stay);
    }

    static String within(String programme, String track) {
        return "track:" + programme + "/" + track;
    }

    /** Where it is told of the members of the household. */
    Set<ClaimKey> of(Needs needed) {
        return housing.persons(needed.household()).stream()
                .flatMap(person -> Stream.of(
                        accompanied(needed.programme(), needed.track(), person),
                        referred(needed.programme(), needed.track(), person),
                        Housing.home(needed.programme(), person)))
                .collect(Collectors.toSet());
    }

    /** Where it is told of the stays of the members for which track they are. */
    Set<ClaimKey> tracks(Needs needed) {
        return of(needed).stream()
                .filter(key -> key.kind() == HOUSED)
                .flatMap(key -> holdings.holders(key).stream())
                .map(Participation::track)
                .collect(Collectors.toSet());
    }

    Set<String> supports(Set<ClaimKey> keys) {
        return keys.stream()
                .filter(key -> key.kind() == ACCOMPANIED)
                .flatMap(key -> holdings.holders(key).stream())
                .collect(Collectors.toSet());
    }

    boolean fulfils(Needs needed) {
        return housing.persons(needed.household(), needed.day()).stream()
                .anyMatch(person ->
                        isAccompanied(needed, person) || isAccepted(needed, person) || wasHoused(needed, person));
    }

    private boolean isAccompanied(Needs needed, String person) {
        ClaimKey key = accompanied(needed.programme(), needed.track(), person);
        return holdings.holders(key).stream().anyMatch(support -> takesPart(key, support, needed.day()));
    }

    /** Until support begins; from then on the days of the support count. */
    private boolean isAccepted(Needs needed, String person) {
        ClaimKey referred = referred(needed.programme(), needed.track(), person);
        ClaimKey begun = accompanied(needed.programme(), needed.track(), person);
        Span since = new Span(LocalDate.MIN, needed.day().plusDays(1));
        return holdings.holders(referred).stream()
                .filter(referral ->
                        holdings.spans(referred, referral).stream().anyMatch(span -> span.covers(needed.day())))
                .map(referral -> holdings.spans(begun, referral.substring(REFERRAL.length())))
                .anyMatch(days -> days.stream().noneMatch(since::overlaps));
    }

    private boolean wasHoused(Needs needed, String person) {
        ClaimKey key = Housing.home(needed.programme(), person);
        Span before = new Span(LocalDate.MIN, needed.day());
        return holdings.holders(key).stream()
                .filter(stay -> holdings.holders(track(stay)).contains(within(needed.programme(), needed.track())))
                .flatMap(stay -> holdings.spans(key, stay).stream())
                .anyMatch(before::overlaps);
    }

    private boolean takesPart(ClaimKey key, String support, LocalDate day) {
        return holdings.spans(key, support).stream().anyMatch(span -> span.covers(day))
                && holdings.of(support).stream().anyMatch(held -> held.kind() == PLACE);
    }
}
