package be.homeward.query;

import be.homeward.query.reading.ProblemAdvice;
import be.homeward.query.reading.ProblemWriter;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the server refuses before it knows a route, such as an address that cannot be read, is a problem document too. */
public final class ProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            ProblemWriter.write(
                    request.getRequest(), response.getResponse(), ProblemAdvice.ofStatus(response.getStatus()));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("nobody waits for this answer any more", e);
        }
    }
}
