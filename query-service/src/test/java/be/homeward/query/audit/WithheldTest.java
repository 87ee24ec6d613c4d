package be.homeward.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.wire.Catalogue;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever adds a component of a new kind decides in that file whether an auditor sees it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithheldTest {

    @Test
    void it_is_decided_of_every_kind_of_component_whether_an_auditor_sees_it() throws IOException {
        TreeSet<String> kinds = Catalogue.events().stream()
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .map(component -> name(component) + " " + shown(component))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds)
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/what-an-auditor-sees.txt")));
    }

    private static String shown(RecordComponent component) {
        if (component.getType() == Sealed.class || component.isAnnotationPresent(Personal.class)) {
            return "sealed";
        }
        if (Withheld.is(component)) {
            return "withheld";
        }
        return Withheld.isShownAsClass(component) ? "as its class" : "shown";
    }

    /** Of texts and numbers the name tells more than the type. */
    private static String name(RecordComponent component) {
        String kind = Withheld.kind(component).getTypeName();
        return kind.startsWith("be.homeward.events.")
                ? kind.substring("be.homeward.events.".length())
                : component.getName();
    }
}
