package be.homeward.command.api;

import be.homeward.access.Subject;
import be.homeward.command.Grounds;
import be.homeward.events.Function;

/** Someone who may give this command, in the function that allows it. */
record Permitted(Subject subject, Function function, CommandForm form) {

    Grounds grounds(Purpose purpose) {
        return new Grounds(subject, function, purpose.code());
    }
}
