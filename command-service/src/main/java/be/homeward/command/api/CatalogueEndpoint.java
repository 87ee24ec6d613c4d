package be.homeward.command.api;

import be.homeward.access.Rules;
import be.homeward.access.Seat;
import be.homeward.events.Codes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells a partner's programmers which commands there are, in the reader's language. */
@RestController
final class CatalogueEndpoint {
    private static final List<ProblemType> ALWAYS = List.of(
            ProblemType.UNKNOWN,
            ProblemType.OTHER_BODY,
            ProblemType.BUSY,
            ProblemType.IN_FLIGHT,
            ProblemType.NOT_ALLOWED,
            ProblemType.NO_ORGANISATION);

    private final Catalogue catalogue;
    private final Map<Locale, String> written = new ConcurrentHashMap<>();

    CatalogueEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(
            path = "/commands",
            produces = {MediaTypes.JSON, ProblemWriter.MEDIA_TYPE})
    ResponseEntity<String> list(HttpServletRequest request) {
        Locale language = ProblemWriter.language(request);
        return ResponseEntity.ok()
                .header("Content-Type", MediaTypes.JSON)
                .header("Content-Language", language.toLanguageTag())
                .body(written.computeIfAbsent(language, this::write));
    }

    private String write(Locale language) {
        ObjectNode all = Body.MAPPER.createObjectNode();
        ArrayNode purposes = all.putArray("purposes");
        Arrays.stream(Purpose.values()).map(Purpose::code).forEach(purposes::add);
        ArrayNode commands = all.putArray("commands");
        catalogue.all().forEach(form -> commands.add(command(form, language)));
        return all.toString();
    }

    private static ObjectNode command(CommandForm form, Locale language) {
        ObjectNode command = Body.MAPPER.createObjectNode().put("command", form.name());
        command.put("purpose", form.purpose().code());
        ArrayNode functions = command.putArray("functions");
        Rules.seats(form.name()).stream()
                .map(Seat::function)
                .distinct()
                .map(Codes::of)
                .forEach(functions::add);
        command.set("schema", ShapeSchema.of(form.shape()));
        command.set("example", ShapeExample.of(form.shape()));
        ArrayNode refusals = command.putArray("refusals");
        form.refusals().forEach(code -> refusals.add(refusal(422, code, language)));
        ALWAYS.forEach(type -> refusals.add(refusal(type.status(), type.code(), language)));
        return command;
    }

    private static ObjectNode refusal(int status, String code, Locale language) {
        return Body.MAPPER
                .createObjectNode()
                .put("code", code)
                .put("status", status)
                .put("text", Texts.find(code, language).orElseGet(() -> Texts.title(status, language)));
    }
}
