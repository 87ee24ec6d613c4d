package be.homeward.command.api;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the service finds what it needs.
 *
 * @param issuer address of the OpenID Connect provider
 * @param firstAdministrator login that administers a platform on which nothing has happened yet
 */
@ConfigurationProperties("homeward")
record Settings(
        Database log, Keys keys, String issuer, @Nullable String firstAdministrator) {
    Settings {
        log = given(log, "log.url");
        keys = given(keys, "keys.url");
        issuer = given(issuer, "issuer");
    }

    /**
     * A database and the role that the service uses there.
     *
     * @param migration a role that may change the schema; without it somebody else has done so
     */
    record Database(
            String url,
            String username,
            String password,
            @Nullable Login migration) {
        Database {
            url = given(url, "log.url");
            username = given(username, "log.username");
            password = given(password, "log.password");
        }
    }

    /** The key store, and the folder of its master keys. */
    record Keys(
            String url,
            String username,
            String password,
            Path master,
            @Nullable Login migration) {
        Keys {
            url = given(url, "keys.url");
            username = given(username, "keys.username");
            password = given(password, "keys.password");
            master = given(master, "keys.master");
        }
    }

    record Login(String username, String password) {
        Login {
            username = given(username, "*.migration.username");
            password = given(password, "*.migration.password");
        }

        @Override
        public String toString() {
            return username;
        }
    }

    private static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("the setting homeward." + name + " is missing");
        }
        return value;
    }
}
