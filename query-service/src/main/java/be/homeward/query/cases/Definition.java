package be.homeward.query.cases;

import be.homeward.events.Names;

/**
 * One named, versioned way of counting. It is never changed: another way of counting is another version.
 *
 * @param text what is counted and what is left out
 * @param cases what is counted, in SQL over the facts of its {@link Opening}: each row names the person, stay, support,
 *     dwelling, activity, coach or partner behind it
 * @param withheld a column that could tell an auditor of health or justice; empty when there is none
 */
public record Definition(String name, int version, Names text, String cases, String withheld) {

    public Definition(String name, Names text, String cases) {
        this(name, 1, text, cases, "");
    }

    /** By name and version. */
    public String definition() {
        return name + "@" + version;
    }
}
