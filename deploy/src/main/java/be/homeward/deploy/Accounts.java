package be.homeward.deploy;

import be.homeward.deploy.identity.Logins;
import be.homeward.deploy.identity.SecretHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who can sign in: everybody of the demo under a secret that everybody knows, or one administrator. */
final class Accounts {
    static final String ADMINISTRATOR = "platform-admin";

    private final Map<String, String> settings;
    private final List<String> welcome;

    private Accounts(Map<String, String> settings, List<String> welcome) {
        this.settings = settings;
        this.welcome = welcome;
    }

    static Accounts of(DataFolder data, boolean demo, Path logins) throws IOException {
        String kept = data.notes().get("demo", () -> String.valueOf(demo));
        if (kept.equals("true")) {
            if (!demo) {
                throw new Trouble(data.root() + " holds the demo: choose another folder with --data to start empty.");
            }
            return new Accounts(Map.of("HOMEWARD_IDENTITY_LOGINS", logins.toString()), demoLogins(logins));
        }
        return withoutDemo(data);
    }

    private static List<String> demoLogins(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("  Demo logins (secret and password: demo)");
        List<String> names = Logins.read(file);
        for (int i = 0; i < names.size(); i += 3) {
            var line = new StringBuilder("   ");
            names.subList(i, Math.min(i + 3, names.size())).forEach(name -> line.append(" %-26s".formatted(name)));
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static Accounts withoutDemo(DataFolder data) throws IOException {
        List<String> welcome = List.of("  No demo: sign in as " + ADMINISTRATOR);
        if (data.notes().get("administrator").isEmpty()) {
            String secret = RandomSecret.password();
            data.notes().put("administrator", SecretHash.of(secret));
            welcome = List.of(
                    "  Administrator " + ADMINISTRATOR + ", secret and password " + secret,
                    "  It is shown this once: only its hash is kept.");
        }
        return new Accounts(
                Map.of(
                        "HOMEWARD_IDENTITY_ADMINISTRATOR",
                        data.notes().get("administrator").orElseThrow()),
                welcome);
    }

    boolean demo() {
        return settings.containsKey("HOMEWARD_IDENTITY_LOGINS");
    }

    Map<String, String> settings() {
        return settings;
    }

    List<String> welcome() {
        return welcome;
    }
}
