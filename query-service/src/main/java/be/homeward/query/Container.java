package be.homeward.query;

import be.homeward.query.reading.ProblemAdvice;
import be.homeward.query.reading.ProblemWriter;
import be.homeward.query.reading.Routes;
import be.homeward.query.reading.Ruled;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the web server says by itself, in the form of everything else. */
@Configuration(proxyBeanMethods = false)
class Container {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problems() {
        return factory -> factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemValve.class.getName()));
    }

    @Bean
    SmartInitializingSingleton everyRouteHasARule(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return () -> Routes.requireRules(requestMappingHandlerMapping);
    }

    /** Answers what failed before or after a route was found. */
    @Controller
    @Ruled("says nothing but a status")
    static final class Errors implements ErrorController {
        @RequestMapping("/error")
        void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception exception) {
                ProblemWriter.write(request, response, ProblemAdvice.problem(exception));
                return;
            }
            int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
            ProblemWriter.write(request, response, ProblemAdvice.ofStatus(status));
        }
    }
}
