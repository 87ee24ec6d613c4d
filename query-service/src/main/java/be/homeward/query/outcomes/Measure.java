package be.homeward.query.outcomes;

import be.homeward.events.Names;

/**
 * One named, versioned way of counting. A definition is never changed: another way of counting is another version.
 *
 * @param sql a number, over the facts in {@link OutcomeSql}
 */
record Measure(String name, int version, Names text, String sql) {
    String definition() {
        return name + "@" + version;
    }
}
