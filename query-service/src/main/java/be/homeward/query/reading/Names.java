package be.homeward.query.reading;

import be.homeward.events.DataClass;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import be.homeward.keys.Disclosure;
import be.homeward.keys.Keyring;
import be.homeward.keys.Opener;
import be.homeward.keys.SealBroken;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens names for an answer; who is shown whom is written down before it leaves, or it does not leave. */
public final class Names {
    private static final Logger LOG = LoggerFactory.getLogger(Names.class);

    private final Keyring keyring;

    public Names(Keyring keyring) {
        this.keyring = keyring;
    }

    /**
     * @param person where an item names its person
     * @param sealed where it carries sealed values, which are replaced by what they say, or by nothing when their key is
     *     gone
     */
    public void open(Asked asked, List<Map<String, @Nullable Object>> items, String person, List<String> sealed) {
        open(asked, Set.of(DataClass.IDENTITY), items, person, sealed);
    }

    /** @param classes of what kind the sealed values are, for the disclosure record */
    public void open(
            Asked asked,
            Set<DataClass> classes,
            List<Map<String, @Nullable Object>> items,
            String person,
            List<String> sealed) {
        Set<PersonId> shown = items.stream()
                .filter(item -> sealed.stream().anyMatch(each -> item.get(each) != null))
                .map(item -> new PersonId(UUID.fromString(String.valueOf(item.get(person)))))
                .collect(Collectors.toSet());
        if (shown.isEmpty()) {
            return;
        }
        Disclosure disclosure = new Disclosure(
                asked.subject().subject(),
                asked.subject().organisation(),
                asked.seat().function(),
                asked.purpose(),
                shown,
                classes);
        Opener opener = keyring.opener(
                items.stream()
                        .flatMap(item -> sealed.stream().map(item::get))
                        .filter(Objects::nonNull)
                        .map(token -> new Sealed(token.toString()))
                        .toList(),
                disclosure);
        items.forEach(item -> sealed.forEach(each -> item.computeIfPresent(each, (_, token) -> opened(opener, token))));
    }

    private static @Nullable String opened(Opener opener, Object token) {
        try {
            return opener.open(new Sealed(token.toString())).orElse(null);
        } catch (SealBroken e) {
            LOG.error("a sealed name in the views was not made by this key store");
            return null;
        }
    }
}
