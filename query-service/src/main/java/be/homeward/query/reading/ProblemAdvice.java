package be.homeward.query.reading;

import be.homeward.access.AccessUnknown;
import be.homeward.keys.KeyStoreUnavailable;
import be.homeward.log.LogUnavailable;
import be.homeward.query.view.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever goes wrong in a request into a problem document that tells nothing of the inside. */
@RestControllerAdvice
public final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    public void handle(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemWriter.write(request, response, problem(exception));
    }

    public static Problem problem(Exception exception) {
        return switch (exception) {
            case Problem problem -> problem;
            case AccessUnknown _, LogUnavailable _, KeyStoreUnavailable _ -> Problem.unavailable();
            case DataAccessException e -> unavailable(e);
            case TransactionException e -> unavailable(e);
            case InvalidParameterException _, RequestRejectedException _, TypeMismatchException _ -> ofStatus(400);
            case ErrorResponse e -> ofStatus(e.getStatusCode().value());
            default -> {
                LOG.error("a request failed:{}", Frames.of(exception));
                yield ofStatus(500);
            }
        };
    }

    /** What a container or framework refused: only the status is its own. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> new Problem(401, "access.token");
            case 403 -> Problem.forbidden();
            case 404 -> Problem.unknown();
            case 405 -> new Problem(405, "request.method");
            case 406, 413, 414, 415, 431, 501, 505 -> new Problem(status, "request.form");
            case 503 -> Problem.unavailable();
            default -> status >= 500 ? new Problem(500, "failed") : new Problem(400, "request.form");
        };
    }

    private static Problem unavailable(Exception cause) {
        LOG.warn("a question could not be answered:{}", Frames.of(cause));
        return Problem.unavailable();
    }
}
