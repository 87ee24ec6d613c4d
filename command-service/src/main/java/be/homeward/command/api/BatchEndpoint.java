package be.homeward.command.api;

import be.homeward.access.Subject;
import be.homeward.command.api.Lines.Line;
import be.homeward.events.OrganisationId;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many commands, one on each line, carried out as if one after another. */
@RestController
final class BatchEndpoint {
    /** Of one organisation: who sends slowly holds up nobody else. */
    private static final int AT_ONCE = 4;

    private final Callers callers;
    private final LineIntake intake;
    private final Map<OrganisationId, Semaphore> room = new ConcurrentHashMap<>();

    BatchEndpoint(Callers callers, LineIntake intake) {
        this.callers = callers;
        this.intake = intake;
    }

    @PostMapping(
            path = "/commands",
            produces = {MediaTypes.LINES, ProblemWriter.MEDIA_TYPE})
    void give(Principal login, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Subject subject = callers.caller(login.getName()).subject();
        MediaTypes.require(request, MediaTypes.LINES);
        if (request.getContentLengthLong() > Lines.MOST_BYTES) {
            throw new Rejected(ProblemType.BODY_TOO_LARGE);
        }
        String purpose = Headers.single(request, "Purpose", ProblemType.PURPOSE_UNKNOWN);
        if (purpose != null && Purpose.find(purpose).isEmpty()) {
            throw new Rejected(ProblemType.PURPOSE_UNKNOWN);
        }
        Semaphore own = room.computeIfAbsent(subject.organisation(), _ -> new Semaphore(AT_ONCE));
        if (!own.tryAcquire()) {
            throw new Rejected(ProblemType.TOO_MANY_REQUESTS);
        }
        try {
            answer(new LineIntake.Sender(login.getName(), purpose, ProblemWriter.language(request)), request, response);
        } finally {
            own.release();
        }
    }

    private void answer(LineIntake.Sender sender, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaTypes.LINES);
        response.setHeader("Content-Language", sender.language().toLanguageTag());
        ServletOutputStream out = response.getOutputStream();
        try (Lines lines = Lines.of(request.getInputStream())) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                out.write((intake.answer(line, sender) + "\n").getBytes(StandardCharsets.UTF_8));
                if (lines.idle()) {
                    out.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
