package be.homeward.query.console;

import be.homeward.query.reading.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** People sign in at the identity provider, with a code and its proof key; the browser keeps one cookie and no token. */
public final class SignIn {
    static final String PROVIDER = "homeward";
    private static final String BEGIN = "/oauth2/authorization";
    private static final String ENDED = "/login/ended";
    private static final Duration IDLE = Duration.ofHours(8);

    private SignIn() {}

    /** The identity provider is asked when somebody signs in: it may be away before. */
    public static ClientRegistrationRepository clients(String issuer, String secret) {
        ClientRegistrationRepository provider = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(client(issuer, secret)));
        return registration -> {
            try {
                return provider.findByRegistrationId(registration);
            } catch (RuntimeException e) {
                throw Problem.unavailable();
            }
        };
    }

    private static ClientRegistration client(String issuer, String secret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(PROVIDER)
                .clientId("homeward-console")
                .clientSecret(secret)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    /** Tokens live and end with the session. */
    public static OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    public static SecurityFilterChain chain(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientRepository tokens,
            String issuer) {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(clients, BEGIN);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OidcClientInitiatedLogoutSuccessHandler signedOut = new OidcClientInitiatedLogoutSuccessHandler(clients);
        signedOut.setPostLogoutRedirectUri("{baseUrl}/");
        return http.securityMatcher("/", "/console/**", "/assets/**", "/oauth2/**", "/login/**", "/logout")
                .authorizeHttpRequests(asked -> asked.requestMatchers("/assets/**", ENDED)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.clientRegistrationRepository(clients)
                        .authorizedClientRepository(tokens)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .successHandler(new WorkingDay())
                        .failureHandler((_, response, _) -> response.sendRedirect(ENDED))
                        .loginPage(BEGIN + "/" + PROVIDER))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new Invitation(BEGIN + "/" + PROVIDER))
                        .accessDeniedHandler((_, response, _) -> response.sendRedirect(ENDED)))
                .logout(logout -> logout.logoutSuccessHandler(signedOut))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(issuer)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** A session without anybody is short; somebody's ends when they have not worked with it for a working day. */
    private static final class WorkingDay extends SavedRequestAwareAuthenticationSuccessHandler {
        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                throws IOException, ServletException {
            request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    /** A part of a page cannot be exchanged for the identity provider's: the whole page is asked for again. */
    private static final class Invitation extends LoginUrlAuthenticationEntryPoint {
        Invitation(String begin) {
            super(begin);
        }

        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
                throws IOException, ServletException {
            if (request.getHeader("HX-Request") == null) {
                super.commence(request, response, refused);
            } else {
                response.setHeader("HX-Refresh", "true");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
        }
    }

    /** Signing out goes by way of the identity provider. */
    private static String policy(String issuer) {
        URI provider = URI.create(issuer);
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self' %s://%s; frame-ancestors 'none'; base-uri 'none'"
                        .formatted(provider.getScheme(), provider.getAuthority());
    }
}
