package be.homeward.query.outcomes;

import be.homeward.query.codes.CountedAs;
import java.util.stream.Collectors;

/**
 * Which living situations count as homeless: those of the mapping that everybody is shown. Whoever draws the line elsewhere
 * changes it there, as another version of the mapping and of the measures that use it.
 */
final class Homelessness {
    /** By which the measures that are defined here count. */
    private static final int VERSION = 1;

    /** As a list in SQL. */
    static final String SITUATIONS =
            CountedAs.homeless(VERSION).stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));

    private Homelessness() {}
}
