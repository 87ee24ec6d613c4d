package be.homeward.query.reading;

import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looks at every route when the service starts. */
public final class Routes {
    private Routes() {}

    /** @throws IllegalStateException when a route does not name its rule */
    public static void requireRules(RequestMappingHandlerMapping mapping) {
        List<String> unruled = mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> !ruled(route.getValue()))
                .map(route -> route.getKey().toString())
                .toList();
        if (!unruled.isEmpty()) {
            throw new IllegalStateException("no rule guards " + unruled);
        }
    }

    private static boolean ruled(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Ruled.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Ruled.class);
    }
}
