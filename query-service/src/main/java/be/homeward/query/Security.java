package be.homeward.query;

import be.homeward.query.reading.Gate;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.ProblemAdvice;
import be.homeward.query.reading.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Only health is open; whoever else asks shows a token, and what is not named here is denied. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** The identity provider is asked when the first token comes: it may be away when the service starts. */
    @Bean
    JwtDecoder jwtDecoder(QuerySettings settings) {
        JwtDecoder issuer = new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(settings.issuer()));
        return token -> {
            try {
                return issuer.decode(token);
            } catch (BadJwtException e) {
                throw e;
            } catch (JwtException | JwtDecoderInitializationException e) {
                throw new IssuerAway(e);
            }
        };
    }

    /** Its many filters are not measured one by one: that took longer than they do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

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
                .oauth2ResourceServer(server -> server.jwt(_ -> {}).authenticationEntryPoint(refused))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(denied))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // no cookie is ever looked at
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .build();
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
