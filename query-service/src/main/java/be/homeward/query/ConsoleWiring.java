package be.homeward.query;

import be.homeward.query.console.Acting;
import be.homeward.query.console.Console;
import be.homeward.query.console.ConsoleProblems;
import be.homeward.query.console.Languages;
import be.homeward.query.console.Relay;
import be.homeward.query.console.Sight;
import be.homeward.query.console.SignIn;
import be.homeward.query.reading.Answers;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The console, where the identity provider knows it: without its secret there are only reads for systems. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("homeward.console.secret")
class ConsoleWiring implements WebMvcConfigurer {
    private static final String FILES = "classpath:/be/homeward/query/console/assets/";
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    @Bean
    Sight sight(Answers answers) {
        return new Sight(answers);
    }

    @Bean
    Console console(Sight sight) {
        return new Console(sight);
    }

    @Bean
    Relay relay(QuerySettings settings) {
        return new Relay(URI.create(settings.theConsole().commands()));
    }

    @Bean
    Acting acting(Sight sight, Relay relay) {
        return new Acting(sight, relay);
    }

    @Bean
    ConsoleProblems consoleProblems() {
        return new ConsoleProblems();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("be/homeward/query/console/texts", "be/homeward/query/codes/labels");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    ClientRegistrationRepository clients(QuerySettings settings) {
        return SignIn.clients(settings.issuer(), settings.theConsole().secret());
    }

    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return SignIn.tokens();
    }

    @Bean
    @Order(1)
    SecurityFilterChain people(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientRepository tokens,
            QuerySettings settings) {
        return SignIn.chain(http, clients, tokens, settings.issuer());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES, HTMX)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }
}
