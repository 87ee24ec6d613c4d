package be.homeward.command.api;

import be.homeward.TestDatabase;
import be.homeward.command.CommandService;
import be.homeward.keys.KeySchema;
import be.homeward.keys.MasterKeys;
import be.homeward.log.LogSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service, on a database and a key store of its own, under roles that may do no more than they need. */
final class TestService implements AutoCloseable {
    static final String ADMINISTRATOR = "platform-admin";

    private final Platform platform;
    private final ConfigurableApplicationContext context;

    private TestService(Platform platform, ConfigurableApplicationContext context) {
        this.platform = platform;
        this.context = context;
    }

    /** What several services share: databases, master keys and an identity provider. */
    record Platform(TestDatabase log, TestDatabase keys, Path masters, TestIssuer issuer) {
        static Platform fresh() {
            try {
                Path masters = Files.createTempDirectory("masters");
                MasterKeys.add(masters);
                Platform platform = new Platform(TestDatabase.fresh(), TestDatabase.fresh(), masters, new TestIssuer());
                LogSchema.migrate(platform.log.dataSource());
                KeySchema.migrate(platform.keys.dataSource());
                role(platform.log.dataSource(), "log_" + platform.log.name(), "homeward_writer");
                role(platform.keys.dataSource(), "keys_" + platform.keys.name(), "homeward_sealer");
                return platform;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A service on this platform; the caller closes it. */
        TestService start(String... more) {
            List<String> settings = new ArrayList<>(List.of(
                    "--server.port=0",
                    "--homeward.log.url=" + log.url(),
                    "--homeward.log.username=log_" + log.name(),
                    "--homeward.log.password=secret",
                    "--homeward.keys.url=" + keys.url(),
                    "--homeward.keys.username=keys_" + keys.name(),
                    "--homeward.keys.password=secret",
                    "--homeward.keys.master=" + masters,
                    "--homeward.issuer=" + issuer.address(),
                    "--homeward.first-administrator=" + ADMINISTRATOR));
            settings.addAll(List.of(more));
            return new TestService(this, SpringApplication.run(CommandService.class, settings.toArray(String[]::new)));
        }

        private static void role(DataSource database, String name, String group) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + name + " login password 'secret' in role " + group);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** One for all tests that do not need their own. */
    static TestService shared() {
        return Shared.SERVICE;
    }

    Platform platform() {
        return platform;
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Partner as(String login) {
        return new Partner(address(), platform.issuer().token(login));
    }

    Partner administrator() {
        return as(ADMINISTRATOR);
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        static final TestService SERVICE = Platform.fresh().start();
    }
}
