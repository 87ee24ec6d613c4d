package be.homeward.deploy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/** What the person who starts the platform asked for. */
record Options(Path data, boolean ephemeral, boolean demo, int portBase) {

    static Options parse(String... args) {
        var data = home().resolve(".homeward");
        boolean named = false;
        boolean ephemeral = false;
        boolean demo = true;
        int portBase = 8080;
        for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--data" -> {
                    data = folder(value(option, rest));
                    named = true;
                }
                case "--ephemeral" -> ephemeral = true;
                case "--no-demo" -> demo = false;
                case "--port-base" -> portBase = port(value(option, rest));
                default -> throw new Trouble("Unknown option " + option + "; deploy/up --help shows those there are.");
            }
        }
        if (named && ephemeral) {
            throw new Trouble("--data keeps the data and --ephemeral does not: give one of the two.");
        }
        return new Options(data, ephemeral, demo, portBase);
    }

    /** As the shell knows it; Java asks the list of users, which a container may not have. */
    private static Path home() {
        String home = System.getenv("HOME");
        return Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Trouble(option + " needs a value; deploy/up --help shows which.");
        }
        return rest.next();
    }

    private static Path folder(String value) {
        if (value.isBlank()) {
            throw new Trouble("--data needs the name of a folder.");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65533) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with a number that is too small or too large
        }
        throw new Trouble("--port-base needs a number from 1 to 65533, not " + value + ".");
    }
}
