package be.homeward.query.targets;

import be.homeward.events.Names;

/**
 * One named, versioned way of counting within a stretch of time. A definition is never changed: another way of counting
 * is another version.
 *
 * @param code of the target indicator, or of what is shown beside one
 * @param persons whether it counts persons, who are protected where they are few
 * @param sql a number over the facts in {@link TargetSql}, for the stretch {@code s}
 * @param outOf what it is a share of; SQL's null where it is none
 */
record Indicator(String code, int version, Names text, boolean persons, String sql, String outOf) {
    String definition() {
        return code + "@" + version;
    }
}
