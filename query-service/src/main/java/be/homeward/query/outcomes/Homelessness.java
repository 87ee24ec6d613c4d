package be.homeward.query.outcomes;

import be.homeward.events.Codes;
import be.homeward.events.LivingSituation;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which living situations count as homeless: the first three of ETHOS Light, so that only a lasting home leaves
 * homelessness. Whoever draws the line elsewhere changes it here, as another version of the measures that use it.
 */
final class Homelessness {
    private static final Set<LivingSituation> COUNTED = EnumSet.of(
            LivingSituation.PUBLIC_SPACE,
            LivingSituation.EMERGENCY_SHELTER,
            LivingSituation.ACCOMMODATION_FOR_HOMELESS);

    /** As a list in SQL. */
    static final String SITUATIONS =
            COUNTED.stream().map(each -> "'" + Codes.of(each) + "'").collect(Collectors.joining(", "));

    private Homelessness() {}
}
