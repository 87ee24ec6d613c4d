package be.homeward.deploy.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Says who somebody is, on the local platform only; what they may do is no matter of its tokens. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
public class IdentityProvider {

    static void main(String... args) {
        new SpringApplicationBuilder(IdentityProvider.class)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.threads.virtual.enabled", "true",
                        // Browsers send a cookie to every port of a machine: the console's must not be overwritten
                        "server.servlet.session.cookie.name", "homeward-identity",
                        "server.servlet.session.cookie.same-site", "lax",
                        "server.shutdown", "immediate",
                        "management.endpoints.web.exposure.include", "health",
                        "management.endpoint.health.probes.enabled", "true"))
                .run(args);
    }

    @Bean
    Registrations registrations(IdentitySettings settings) throws IOException {
        return new Registrations(settings);
    }

    @Bean
    RegisteredClientRepository clients(Registrations registrations) {
        return new InMemoryRegisteredClientRepository(registrations.clients());
    }

    @Bean
    UserDetailsService people(Registrations registrations) {
        return new InMemoryUserDetailsManager(registrations.people());
    }

    @Bean
    PasswordEncoder secrets() {
        return new SecretHash();
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new OpenAuthorizations();
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentitySettings settings) throws IOException {
        return new ImmutableJWKSet<>(SigningKey.in(settings.keys()));
    }

    @Bean
    AuthorizationServerSettings server(@Value("${homeward.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    FilterRegistrationBean<LoopbackOnly> loopbackOnly() {
        var registration = new FilterRegistrationBean<>(new LoopbackOnly());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        var signIn = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        signIn.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, protocol -> protocol.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), signIn))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/login", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .build();
    }
}
