package be.homeward.deploy;

import java.util.Set;

/** What the platform's processes take over from the person's own environment: nothing that could change their settings. */
final class Surroundings {
    static final Set<String> INHERITED =
            Set.of("PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "JAVA_TOOL_OPTIONS", "LD_LIBRARY_PATH");

    private Surroundings() {}
}
