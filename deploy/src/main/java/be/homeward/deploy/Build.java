package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the build left for the platform to start: a jar and a list of libraries for each module. */
record Build(Path root) {

    /** The build that this class comes from. */
    static Build own() {
        String home = System.getProperty("homeward.home");
        if (home == null) {
            throw new Trouble("Start the platform with deploy/up.");
        }
        return new Build(Path.of(home));
    }

    List<String> java(String classpath, String main, List<String> settings) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(settings);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-cp", classpath, main));
        return command;
    }

    Path scenarios() {
        return root.resolve("deploy/scenarios");
    }

    /** Outlives starts, goes with the build. */
    Path unpacked() {
        return root.resolve("deploy/target");
    }

    /** The jar of a module and its libraries. */
    String classpath(String module) {
        Path target = root.resolve(module).resolve("target");
        try {
            return target.resolve(module + "-1.0-SNAPSHOT.jar") + ":"
                    + Files.readString(target.resolve("classpath")).strip();
        } catch (IOException notBuilt) {
            throw new Trouble("%s is not built: run ./mvnw -DskipTests package.".formatted(module), notBuilt);
        }
    }
}
