package be.homeward.command.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the container sends what went wrong before or after an endpoint. */
@RestController
final class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // an IOException says that the request broke off, and the container knows how
        Problem problem = thrown instanceof Throwable unexpected && !(unexpected instanceof IOException)
                ? Problems.of(unexpected)
                : StatusProblems.of(status instanceof Integer known ? known : 404);
        ProblemWriter.write(problem, request, response);
    }
}
