package be.homeward.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everything is.
 *
 * @param log may read the log
 * @param keys may open sealed values and add to the disclosure record
 * @param views owns the schemas of the views; may create schemas
 * @param reads owns nothing and is held back by row-level security
 * @param issuer the identity provider
 * @param node the name of this node, the same after a restart
 * @param console there is none without it
 */
@ConfigurationProperties("homeward")
record QuerySettings(
        Log log,
        Keys keys,
        Login views,
        Login reads,
        String issuer,
        String node,
        @Nullable Console console) {

    /**
     * @param secret with which the console proves to the identity provider that it is the console
     * @param commands address of the command service, which does what people do from a page
     */
    record Console(String secret, String commands) {}

    Console theConsole() {
        return Objects.requireNonNull(console);
    }

    /** A database and a role. */
    record Login(String url, String username, String password) {}

    /** @param migration who may create the tables of the log; they are made at the start when given */
    record Log(
            String url,
            String username,
            String password,
            @Nullable Migration migration) {
        Login login() {
            return new Login(url, username, password);
        }
    }

    record Migration(@Nullable String url, String username, String password) {}

    /** @param master the folder of the master keys */
    record Keys(String url, String username, String password, String master) {
        Login login() {
            return new Login(url, username, password);
        }
    }
}
