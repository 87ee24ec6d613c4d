package be.homeward.deploy.identity;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the local identity provider is told when it is started.
 *
 * @param keys folder with the key that signs tokens; made on the first start
 * @param console address of the console, to which people come back after signing in
 * @param consoleSecret with which the console proves that it is the console
 * @param logins file with the demo logins; absent without the demo
 * @param administrator hash of the one administrator's secret; absent with the demo
 */
@ConfigurationProperties("homeward.identity")
record IdentitySettings(
        Path keys,
        URI console,
        String consoleSecret,
        @Nullable Path logins,
        @Nullable String administrator) {}
