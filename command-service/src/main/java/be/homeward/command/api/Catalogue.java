package be.homeward.command.api;

import be.homeward.command.ByAutomation;
import be.homeward.command.Page;
import be.homeward.command.StreamAggregate;
import be.homeward.command.activity.Activity;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.building.Building;
import be.homeward.command.coach.Coach;
import be.homeward.command.conference.Conference;
import be.homeward.command.dwelling.Dwelling;
import be.homeward.command.household.Household;
import be.homeward.command.match.Match;
import be.homeward.command.organisation.Organisation;
import be.homeward.command.person.Person;
import be.homeward.command.programme.Programme;
import be.homeward.command.support.Support;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every command, found from the pages of the streams; the pages are listed here and nowhere else. */
public final class Catalogue {
    private static final List<Entry> ENTRIES = List.of(
            entry(Organisation.class, Purpose.ADMINISTRATION),
            entry(Programme.class, Purpose.COORDINATION),
            entry(HeadAgreement.class, Purpose.HOUSING),
            entry(Building.class, Purpose.HOUSING),
            entry(Dwelling.class, Purpose.HOUSING),
            entry(Household.class, Purpose.HOUSING),
            entry(Person.class, Purpose.SUPPORT),
            entry(Match.class, Purpose.SUPPORT),
            entry(Support.class, Purpose.SUPPORT),
            entry(Coach.class, Purpose.EMPLOYMENT),
            entry(Activity.class, Purpose.SUPPORT),
            entry(Conference.class, Purpose.SUPPORT));

    private final Map<String, CommandForm> forms;

    private Catalogue(Map<String, CommandForm> forms) {
        this.forms = forms;
    }

    /** A stream's page, and why its commands are usually given. */
    private record Entry(Page<?> page, Purpose purpose) {}

    static Catalogue read() {
        Map<String, CommandForm> forms = new TreeMap<>();
        for (Entry entry : ENTRIES) {
            for (var command : entry.page().commands()) {
                if (command.isAnnotationPresent(ByAutomation.class)) {
                    continue;
                }
                CommandForm form = new CommandForm(command, entry.purpose());
                if (forms.put(form.name(), form) != null) {
                    throw new IllegalStateException("two commands are named " + form.name());
                }
            }
        }
        return new Catalogue(Collections.unmodifiableMap(forms));
    }

    public static List<Page<?>> pages() {
        return ENTRIES.stream().<Page<?>>map(Entry::page).toList();
    }

    Optional<CommandForm> find(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    Collection<CommandForm> all() {
        return forms.values();
    }

    private static Entry entry(Class<? extends StreamAggregate<?>> aggregate, Purpose purpose) {
        return new Entry(Page.of(aggregate), purpose);
    }
}
