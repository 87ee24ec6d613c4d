package be.homeward.command.api;

import be.homeward.access.Access;
import be.homeward.access.AccessFacts;
import be.homeward.access.Action;
import be.homeward.access.Decision;
import be.homeward.access.Rules;
import be.homeward.access.Subject;
import be.homeward.events.Function;

/** Who asks, judged by what holds now: the token only says which login it is. */
final class Callers {
    private final Access access;

    Callers(Access access) {
        this.access = access;
    }

    /** Someone who acts for an organisation at this moment. */
    record Caller(Subject subject, AccessFacts facts) {

        /**
         * The function that allows it.
         *
         * @throws Rejected when none of the caller's functions does
         */
        Function may(String action) {
            return switch (Rules.decide(subject, Action.of(action), facts)) {
                case Decision.Allowed allowed -> allowed.seat().function();
                case Decision.Denied _ -> throw new Rejected(ProblemType.NOT_ALLOWED);
            };
        }
    }

    /** @throws Rejected when the login belongs to no organisation */
    Caller caller(String login) {
        AccessFacts facts = access.now();
        return facts.subject(login)
                .map(subject -> new Caller(subject, facts))
                .orElseThrow(() -> new Rejected(ProblemType.NO_ORGANISATION));
    }

    /** Whether that login may do or see it; false also for one that belongs to no organisation. */
    boolean allows(String login, String action) {
        AccessFacts facts = access.now();
        return facts.subject(login)
                .map(subject -> Rules.decide(subject, Action.of(action), facts).allowed())
                .orElse(false);
    }
}
