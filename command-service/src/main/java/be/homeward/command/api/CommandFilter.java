package be.homeward.command.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Hands what nearly every request is, one known command in JSON, to its endpoint without looking for it; whatever differs
 * goes the long way, which ends at the same endpoint.
 */
@Component
final class CommandFilter extends HttpFilter implements Ordered {
    private static final String PATH = "/commands/";

    private final Catalogue catalogue;
    private final CommandEndpoint endpoint;

    CommandFilter(Catalogue catalogue, CommandEndpoint endpoint) {
        this.catalogue = catalogue;
        this.endpoint = endpoint;
    }

    /** Behind the filters that say who asks. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.startsWith(PATH)
                && request.getMethod().equals("POST")
                && MediaTypes.JSON.equals(request.getContentType())
                && anything(request.getHeader("Accept"))
                && catalogue.find(path.substring(PATH.length())).isPresent()) {
            endpoint.give(path.substring(PATH.length()), request.getUserPrincipal(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean anything(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.equals(MediaTypes.JSON);
    }
}
