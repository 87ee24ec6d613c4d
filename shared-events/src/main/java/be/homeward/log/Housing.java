package be.homeward.log;

import static be.homeward.log.ClaimKind.HOUSED;
import static be.homeward.log.ClaimKind.HOUSEHOLD;
import static be.homeward.log.ClaimKind.QUOTA;

import be.homeward.events.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a stay houses: everyone of the household, on those of its nights on which they live with it. */
final class Housing {
    private static final String MEMBER = "member:";

    private final Holdings holdings;

    Housing(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Who lives with a household holds it beside its stays. */
    static String member(PersonId person) {
        return MEMBER + person;
    }

    static ClaimKey housed(String programme, String member) {
        return home(programme, person(member));
    }

    static ClaimKey home(String programme, String person) {
        return new ClaimKey(HOUSED, programme + "/" + person);
    }

    List<String> stays(ClaimKey household) {
        return holders(household, false);
    }

    List<String> members(ClaimKey household) {
        return holders(household, true);
    }

    List<String> persons(ClaimKey household) {
        return members(household).stream().map(Housing::person).toList();
    }

    List<String> persons(ClaimKey household, LocalDate day) {
        return members(household).stream()
                .filter(member -> holdings.spans(household, member).stream().anyMatch(span -> span.covers(day)))
                .map(Housing::person)
                .toList();
    }

    private static String person(String member) {
        return member.substring(MEMBER.length());
    }

    /** As its allocation names it. */
    Set<String> programmes(String stay) {
        return holdings.of(stay).stream()
                .filter(key -> key.kind() == QUOTA)
                .map(key -> key.key().substring(0, key.key().indexOf('/')))
                .collect(Collectors.toSet());
    }

    boolean isStay(String holder) {
        return holdings.of(holder).stream().anyMatch(key -> key.kind() == HOUSEHOLD);
    }

    /** From what is known of the stay and of the household now, in whatever order it was told. */
    Map<ClaimKey, List<Span>> by(String stay) {
        Map<ClaimKey, List<Span>> housed = new HashMap<>();
        for (ClaimKey household : holdings.of(stay)) {
            if (household.kind() == HOUSEHOLD) {
                for (String member : members(household)) {
                    List<Span> nights =
                            Spans.common(holdings.spans(household, stay), holdings.spans(household, member));
                    programmes(stay).forEach(programme -> housed.merge(housed(programme, member), nights, Spans::with));
                }
            }
        }
        return housed;
    }

    /** Where it is told in the same programme of every record of the person who is housed. */
    List<ClaimKey> homes(ClaimKey housed, Records records) {
        int programme = housed.key().indexOf('/');
        return records.all(housed.key().substring(programme + 1)).stream()
                .map(record -> home(housed.key().substring(0, programme), record))
                .toList();
    }

    boolean isHeldByAnother(ClaimKey home, String stay, List<Span> nights) {
        return holdings.holders(home).stream()
                .filter(holder -> !holder.equals(stay))
                .anyMatch(holder ->
                        !Spans.common(holdings.spans(home, holder), nights).isEmpty());
    }

    private List<String> holders(ClaimKey household, boolean members) {
        return holdings.holders(household).stream()
                .filter(holder -> holder.startsWith(MEMBER) == members)
                .toList();
    }
}
