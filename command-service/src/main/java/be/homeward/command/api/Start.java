package be.homeward.command.api;

import be.homeward.command.Dispatcher;
import be.homeward.log.EventLog;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** What is done once before the service says that it is ready. */
@Component
final class Start implements ApplicationRunner {
    private final Settings settings;
    private final FirstAdministrator first;

    Start(Settings settings, EventLog log, Dispatcher dispatcher) {
        this.settings = settings;
        this.first = new FirstAdministrator(log, dispatcher);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String login = settings.firstAdministrator();
        if (login != null && !login.isBlank()) {
            first.ensure(login);
        }
    }
}
