package be.homeward.command.api;

import be.homeward.access.Access;
import be.homeward.access.AccessUnknown;
import be.homeward.command.Dispatcher;
import be.homeward.log.EventLog;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** What is done once before the service says that it is ready. */
@Component
final class Start implements ApplicationRunner {
    private static final int TRIES = 10;

    private final Settings settings;
    private final Access access;
    private final FirstAdministrator first;

    Start(Settings settings, Access access, EventLog log, Dispatcher dispatcher) {
        this.settings = settings;
        this.access = access;
        this.first = new FirstAdministrator(log, dispatcher);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String login = settings.firstAdministrator();
        if (login != null && !login.isBlank()) {
            first.ensure(login);
        }
        readAccess();
    }

    /** The first time it is read from the beginning, which may take longer than anybody who asks waits for it. */
    private void readAccess() {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                access.now();
                return;
            } catch (AccessUnknown stillReading) {
                // or the log is away: the service starts all the same, and says so to whoever asks
            }
        }
    }
}
