package be.homeward.query.reading;

import be.homeward.access.Access;
import be.homeward.access.AccessFacts;
import be.homeward.access.Action;
import be.homeward.access.Decision;
import be.homeward.access.Decision.Allowed;
import be.homeward.access.Rules;
import be.homeward.access.Seat;
import be.homeward.access.Subject;

/** Who somebody is now and whether they may ask; judged up to the head of the log, for every request. */
public final class Gate {
    private final Access access;

    public Gate(Access access) {
        this.access = access;
    }

    /** Someone with their functions, among everybody's. */
    public record Visitor(Subject subject, AccessFacts facts) {

        boolean may(Action action) {
            return Rules.decide(subject, action, facts).allowed();
        }

        /** @throws Problem 403, 404 or 422 */
        Seat decide(Action action) {
            Decision decision = Rules.decide(subject, action, facts);
            return switch (decision) {
                case Allowed allowed -> allowed.seat();
                case Decision.Denied.ROLE -> throw Problem.forbidden();
                case Decision.Denied.INVISIBLE -> throw Problem.unknown();
                case Decision.Denied.NOT_ADMITTED -> throw new Problem(422, "track.not-admitted");
            };
        }
    }

    /** @throws Problem 403 when the login has no function now */
    public Visitor visitor(String login) {
        AccessFacts facts = access.now();
        return new Visitor(facts.subject(login).orElseThrow(Problem::forbidden), facts);
    }

    /** @throws Problem 403 when they may not */
    public void require(String login, String action) {
        visitor(login).decide(Action.of(action));
    }
}
