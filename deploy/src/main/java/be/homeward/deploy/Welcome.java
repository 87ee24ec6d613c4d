package be.homeward.deploy;

import java.util.ArrayList;

/** What the person who started the platform needs next: where it is and who can sign in. */
final class Welcome {
    private Welcome() {}

    static void says(Options options, DataFolder data, Accounts accounts) {
        int base = options.portBase();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Console and reads  http://localhost:" + base);
        lines.add("  Commands           http://localhost:" + (base + 1));
        lines.add("  Identity           http://localhost:" + (base + 2));
        lines.add("  Data and logs      " + data.root() + (options.ephemeral() ? " (goes when you stop)" : ""));
        lines.add("");
        lines.addAll(accounts.welcome());
        lines.add("");
        lines.add("Homeward is ready");
        Progress.says(String.join("\n", lines));
    }
}
