package be.homeward.query;

import be.homeward.query.reading.Gate;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.ProblemAdvice;
import be.homeward.query.reading.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Only health is open; whoever else asks shows a token, and what is not named here is denied. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** The identity provider is asked when the first token comes: it may be away when the service starts. */
    @Bean
    JwtDecoder jwtDecoder(QuerySettings settings, Clock clock) {
        return new Tokens(new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(settings.issuer())), clock);
    }

    /** Its many filters are not measured one by one: that took longer than they do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** It compares each header with an expression; a loop says the same of a long token in a tenth of the time. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(Bearer::printable);
        firewall.setAllowedHeaderValues(Bearer::printable);
        return firewall;
    }

    /** Nothing is remembered between requests, and no filter stands here that would only look for something to do. */
    @Bean
    SecurityFilterChain routes(HttpSecurity http, Gate gate) {
        AuthenticationEntryPoint refused =
                (request, response, e) -> ProblemWriter.write(request, response, unauthenticated(e));
        AccessDeniedHandler denied = (request, response, _) -> ProblemWriter.write(request, response, denied(request));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/actuator/health",
                                "/actuator/health/liveness",
                                "/actuator/health/readiness")
                        .permitAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .access((authentication, context) -> {
                            String login = authentication.get().getName();
                            return new AuthorizationDecision(
                                    authentication.get().isAuthenticated()
                                            && may(gate, login, "metrics", context.getRequest()));
                        })
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server ->
                        server.jwt(_ -> {}).bearerTokenResolver(new Bearer()).authenticationEntryPoint(refused))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(denied))
                .sessionManagement(session -> session.disable())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .headers(headers -> headers.withObjectPostProcessor(atOnce()))
                .csrf(csrf -> csrf.disable()) // no cookie is ever looked at
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .build();
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

    /** An address or header that nobody sends in good faith. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, _) -> ProblemWriter.write(request, response, ProblemAdvice.ofStatus(400));
    }

    /** Why access could not even be judged is told to whoever handles the denial. */
    private static boolean may(Gate gate, String login, String action, HttpServletRequest request) {
        try {
            gate.require(login, action);
            return true;
        } catch (RuntimeException e) {
            request.setAttribute(Security.class.getName(), ProblemAdvice.problem(e));
            return false;
        }
    }

    private static Problem denied(HttpServletRequest request) {
        return request.getAttribute(Security.class.getName()) instanceof Problem problem
                ? problem
                : Problem.forbidden();
    }

    /** An identity provider that is away is not the fault of whoever shows a token. */
    private static Problem unauthenticated(AuthenticationException e) {
        return e instanceof IssuerAway ? Problem.unavailable() : new Problem(401, "access.token");
    }
}
