package be.homeward.command.api;

import be.homeward.access.Access;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who gets in: nobody without a token, except to ask whether the service lives and how it is spoken to. */
@Configuration(proxyBeanMethods = false)
class Security {

    @Bean
    JwtDecoder tokens(Settings settings) {
        return new Tokens(new Issuer(settings.issuer()), Clock.systemUTC());
    }

    @Bean
    Callers callers(Access access) {
        return new Callers(access);
    }

    /** Timing each filter of each request costs more than the filters do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** It compares each header with an expression; a loop says the same of a long token in a tenth of the time. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(Characters::printable);
        firewall.setAllowedHeaderValues(Characters::printable);
        return firewall;
    }

    /** Nothing is remembered between requests, and no filter stands here that would only look for something to do. */
    @Bean
    SecurityFilterChain chain(HttpSecurity http, Callers callers) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .headers(headers -> headers.withObjectPostProcessor(atOnce()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness", "/openapi.json")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(may("metrics", callers))
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(_ -> {})
                        .bearerTokenResolver(new Bearer())
                        .authenticationEntryPoint(Security::signIn))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(Security::signIn)
                        .accessDeniedHandler((request, response, _) ->
                                ProblemWriter.write(Problem.of(ProblemType.NOT_ALLOWED), request, response)))
                .build();
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, _) ->
                ProblemWriter.write(Problem.of(ProblemType.REQUEST_MALFORMED), request, response);
    }

    /** The headers are the same for each answer: nobody has to watch for the moment in which it begins. */
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O headers) {
                headers.setShouldWriteHeadersEagerly(true);
                return headers;
            }
        };
    }

    private static AuthorizationManager<RequestAuthorizationContext> may(String action, Callers callers) {
        return (authentication, _) -> {
            var login = authentication.get();
            if (login == null || !login.isAuthenticated()) {
                return new AuthorizationDecision(false);
            }
            return new AuthorizationDecision(callers.allows(login.getName(), action));
        };
    }

    private static void signIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof IssuerAway) {
            ProblemWriter.write(Problem.of(ProblemType.ISSUER_UNAVAILABLE), request, response);
            return;
        }
        boolean given = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", given ? "Bearer error=\"invalid_token\"" : "Bearer");
        ProblemType type = given ? ProblemType.TOKEN_INVALID : ProblemType.TOKEN_MISSING;
        ProblemWriter.write(Problem.of(type), request, response);
    }
}
