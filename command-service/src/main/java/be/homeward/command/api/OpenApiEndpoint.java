package be.homeward.command.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes the service in the form that programmers' tools read; open, because tools fetch it before anyone signs in. */
@RestController
final class OpenApiEndpoint {
    private final String written;

    OpenApiEndpoint(Catalogue catalogue, Settings settings) {
        written = new OpenApi(catalogue, settings.issuer()).write().toString();
    }

    @GetMapping(
            path = "/openapi.json",
            produces = {MediaTypes.JSON, ProblemWriter.MEDIA_TYPE})
    ResponseEntity<String> describe() {
        return ResponseEntity.ok().header("Content-Type", MediaTypes.JSON).body(written);
    }
}
