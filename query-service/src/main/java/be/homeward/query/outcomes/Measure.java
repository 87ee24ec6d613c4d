package be.homeward.query.outcomes;

import be.homeward.events.Names;
import be.homeward.query.cases.Definition;

/**
 * One named, versioned way of counting. A definition is never changed: another way of counting is another version.
 *
 * @param summing how one number is made of the cases
 * @param published what of it a funder may read once a period is sealed
 * @param cases what is counted, over the facts of {@link Measures#facts}: each row names the person, stay, support or
 *     dwelling behind it, and carries what {@code summing} asks for
 */
record Measure(String name, int version, Names text, Summing summing, Published published, String cases) {

    /** A number of persons, dwellings or the like that a funder reads exactly. */
    static Measure headline(String name, Names text, Unit counted, String cases) {
        return new Measure(name, 1, text, Summing.distinct(counted), Published.EXACTLY, cases);
    }

    /** A number for those who run the programme. */
    static Measure inside(String name, Names text, Summing summing, String cases) {
        return new Measure(name, 1, text, summing, Published.NEVER, cases);
    }

    /** A mean or a share, which a funder reads when it is made of enough. */
    static Measure guarded(String name, Names text, Summing summing, String cases) {
        return new Measure(name, 1, text, summing, Published.WHEN_ENOUGH, cases);
    }

    String definition() {
        return name + "@" + version;
    }

    /** Which destination it was can tell of health or justice: an auditor sees its class. */
    Definition opened() {
        return new Definition(name, version, text, cases, name.equals(Ends.BY_DESTINATION) ? "code" : "");
    }
}
