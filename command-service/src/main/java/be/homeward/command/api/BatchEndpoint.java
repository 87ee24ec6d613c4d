package be.homeward.command.api;

import be.homeward.access.Subject;
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
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many commands, one on each line or row: each is carried out for itself and answered with its line. */
@RestController
final class BatchEndpoint {
    /** Of one organisation: who sends slowly holds up nobody else. */
    private static final int AT_ONCE = 4;

    private final Callers callers;
    private final LineIntake intake;
    private final Catalogue catalogue;
    private final Map<OrganisationId, Semaphore> room = new ConcurrentHashMap<>();

    BatchEndpoint(Callers callers, LineIntake intake, Catalogue catalogue) {
        this.callers = callers;
        this.intake = intake;
        this.catalogue = catalogue;
    }

    @PostMapping(
            path = "/commands",
            produces = {MediaTypes.LINES, ProblemWriter.MEDIA_TYPE})
    void give(
            Principal login,
            @RequestParam(required = false) @Nullable String order,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean csv = MediaTypes.isCsv(request);
        MediaTypes.require(request, csv ? MediaTypes.CSV : MediaTypes.LINES);
        answer(sender(login, request), new Sending(csv, null, anyOrder(order, csv)), request, response);
    }

    /** A spreadsheet in which every row is the same command. */
    @PostMapping(
            path = "/commands/{name}",
            consumes = MediaTypes.CSV,
            produces = {MediaTypes.LINES, ProblemWriter.MEDIA_TYPE})
    void giveAll(
            @PathVariable String name,
            Principal login,
            @RequestParam(required = false) @Nullable String order,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        MediaTypes.require(request, MediaTypes.CSV);
        if (catalogue.find(name).isEmpty()) {
            throw new Rejected(ProblemType.COMMAND_UNKNOWN);
        }
        answer(sender(login, request), new Sending(true, name, anyOrder(order, true)), request, response);
    }

    /** How it is sent: as a spreadsheet or as lines, all the same command or not, in an order that counts or not. */
    private record Sending(boolean csv, @Nullable String command, boolean anyOrder) {}

    /** Lines are kept in order unless one says otherwise; rows of a spreadsheet are sorted by whoever looked at it last. */
    private static boolean anyOrder(@Nullable String order, boolean otherwise) {
        return switch (order) {
            case null -> otherwise;
            case "any" -> true;
            case "given" -> false;
            default -> throw new Rejected(Problem.in("order", ProblemType.FORM_NOT_CODE));
        };
    }

    private LineIntake.Sender sender(Principal login, HttpServletRequest request) {
        Subject subject = callers.caller(login.getName()).subject();
        if (request.getContentLengthLong() > Lines.MOST_BYTES) {
            throw new Rejected(ProblemType.BODY_TOO_LARGE);
        }
        String purpose = Headers.single(request, "Purpose", ProblemType.PURPOSE_UNKNOWN);
        if (purpose != null && Purpose.find(purpose).isEmpty()) {
            throw new Rejected(ProblemType.PURPOSE_UNKNOWN);
        }
        return new LineIntake.Sender(login.getName(), subject.organisation(), purpose, ProblemWriter.language(request));
    }

    private void answer(
            LineIntake.Sender sender, Sending sending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Semaphore own = room.computeIfAbsent(sender.organisation(), _ -> new Semaphore(AT_ONCE));
        if (!own.tryAcquire()) {
            throw new Rejected(ProblemType.TOO_MANY_REQUESTS);
        }
        try (Lines lines = Lines.of(request.getInputStream())) {
            Told.Source source = sending.csv() ? Told.sheet(lines, catalogue, sending.command()) : Told.lines(lines);
            response.setContentType(MediaTypes.LINES);
            response.setHeader("Content-Language", sender.language().toLanguageTag());
            Rounds.Answers answers = writing(response.getOutputStream(), lines, sender);
            Rounds rounds = new Rounds(new History(catalogue), intake, sender, answers);
            if (sending.anyOrder()) {
                rounds.inAnyOrder(source, lines::brokeOff);
            } else {
                rounds.inOrder(source);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            own.release();
        }
    }

    private static Rounds.Answers writing(ServletOutputStream out, Lines lines, LineIntake.Sender sender) {
        return answered -> {
            out.write((answered.json(sender.language()) + "\n").getBytes(StandardCharsets.UTF_8));
            if (lines.idle()) {
                out.flush();
            }
        };
    }
}
