package be.homeward.query.reading;

import be.homeward.access.Action;
import be.homeward.access.Rules;
import be.homeward.access.Seat;
import be.homeward.events.Brussels;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.log.EventLog;
import be.homeward.query.live.Reached;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers a question about any view, for whoever may ask it; checked in the order 403, 400, 404, 422, 503. */
public final class Answers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z-]{0,39}");

    private final Map<String, Page> pages;
    private final Gate gate;
    private final EventLog log;
    private final LongSupplier heard;
    private final Reached reached;
    private final Clock clock;

    /**
     * @param heard up to where the log is known to go, without asking it
     * @throws IllegalStateException when no rule says who may read a page
     */
    public Answers(List<Page> pages, Gate gate, EventLog log, LongSupplier heard, Reached reached, Clock clock) {
        this.pages = pages.stream().collect(Collectors.toUnmodifiableMap(Page::name, Function.identity()));
        this.gate = gate;
        this.log = log;
        this.heard = heard;
        this.reached = reached;
        this.clock = clock;
        Rules.require(this.pages.keySet());
    }

    /** Whether there is a view of that name. */
    boolean has(String view) {
        return pages.containsKey(view);
    }

    /** Who asks, in which language, and why when they say so. */
    public record Asking(
            String login, Language language, @Nullable String purpose) {}

    /** Which of these views and commands are somebody's to read and to give now. */
    public List<String> allowed(String login, Collection<String> names) {
        Gate.Visitor visitor = gate.visitor(login);
        return names.stream().filter(name -> visitor.may(Action.of(name))).toList();
    }

    /** @throws Problem when there is no answer */
    Map<String, @Nullable Object> answer(String view, Principal asks, HttpServletRequest request)
            throws InterruptedException {
        Asking asking = new Asking(asks.getName(), Language.of(request), request.getHeader("Purpose"));
        return answer(view, asking, request.getParameterMap());
    }

    /** @throws Problem when there is no answer */
    public Map<String, @Nullable Object> answer(String view, Asking asking, Map<String, String[]> parameters)
            throws InterruptedException {
        Page page = pages.get(view);
        if (page == null) {
            throw Problem.unknown();
        }
        Gate.Visitor visitor = gate.visitor(asking.login());
        Seat seat = visitor.decide(Action.of(view));
        Question question = Parameters.read(parameters, page, LocalDate.now(clock.withZone(Brussels.ZONE)));
        // to a funder, any days but those that were sealed are one and the same answer
        if (seat != Seat.FUNDER && question.beginsAfterItsEnd()) {
            throw new Problem(400, "parameter.order");
        }
        String purpose = asking.purpose() == null ? view : asking.purpose();
        if (asking.purpose() != null && !PURPOSE.matcher(purpose).matches()) {
            throw new Problem(400, "parameter.malformed", "Purpose");
        }
        requireKnown(question.minPosition());
        Asked asked = asked(visitor, page, question, asking.language(), purpose);
        if (!reached.await(question.minPosition(), PATIENCE)) {
            throw new Problem(503, "position.late");
        }
        return page.answer(asked);
    }

    private void requireKnown(long position) {
        if (position > reached.position() && position > heard.getAsLong() && position > log.head()) {
            throw new Problem(400, "position.beyond-head");
        }
    }

    private static Asked asked(Gate.Visitor visitor, Page page, Question question, Language language, String purpose) {
        Action action = Action.of(page.name());
        ProgrammeId programme = programme(visitor, question.programme());
        if (programme != null) {
            action = question.track() == null ? action.in(programme) : action.in(programme, question.track());
        }
        Seat seat = visitor.decide(action);
        requireOwn(visitor, question.partner());
        return new Asked(visitor.subject(), seat, visitor.facts(), question, programme, language, purpose);
    }

    private static @Nullable ProgrammeId programme(Gate.Visitor visitor, @Nullable String given) {
        if (given == null) {
            return null;
        }
        return visitor.facts()
                .programme(given)
                .or(() -> Optional.ofNullable(id(given)).map(ProgrammeId::new))
                .orElseThrow(Problem::unknown);
    }

    /** Rows are a partner's own; to ask for another's is to ask for what is not there. */
    private static void requireOwn(Gate.Visitor visitor, @Nullable String partner) {
        if (partner == null) {
            return;
        }
        OrganisationId own = visitor.subject().organisation();
        boolean named =
                visitor.facts().organisation(partner).filter(own::equals).isPresent();
        if (!named && !own.value().equals(id(partner))) {
            throw Problem.unknown();
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
