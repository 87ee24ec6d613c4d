package be.homeward.command.organisation;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.Function;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.OrganisationRenamed;
import be.homeward.events.OrganisationEvent.RoleCorrected;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** A legal partner and the people who act for it. */
public final class Organisation extends StreamAggregate<Organisation.State> {

    /** What is asked of an organisation. */
    public sealed interface Command extends HomewardCommand {
        OrganisationId organisation();

        @Override
        default StreamId stream() {
            return new StreamId(OrganisationEvent.STREAM, organisation().value());
        }
    }

    /** An organisation joins the platform. */
    @Refuses({"organisation.exists", "organisation.code-taken", "organisation.code-malformed"})
    public record RegisterOrganisation(
            OrganisationId organisation, String code, Names names, Set<OrganisationKind> kinds) implements Command {}

    /** An organisation goes by another name. */
    public record RenameOrganisation(OrganisationId organisation, Names names) implements Command {}

    /** Someone gets a function within the organisation. */
    @Refuses({"organisation.role-held", "organisation.login-taken", "organisation.function-of-platform"})
    public record GrantRole(
            OrganisationId organisation, String subject, Function function, boolean boundBySecrecy, LocalDate from)
            implements Command {}

    /** Someone loses a function within the organisation. */
    @Refuses({"organisation.role-not-held", "organisation.last-administrator"})
    public record RevokeRole(OrganisationId organisation, String subject, Function function, LocalDate on)
            implements Command {}

    /**
     * What was written down about someone's latest time in a function was wrong; all of it is stated again. Without
     * {@code until} it lasts, and until its first day it never was.
     */
    @Refuses({
        "organisation.role-unknown",
        "organisation.role-empty",
        "organisation.nothing-new",
        "organisation.last-administrator"
    })
    public record CorrectRole(
            OrganisationId organisation,
            String subject,
            Function function,
            boolean boundBySecrecy,
            LocalDate from,
            @Nullable LocalDate until)
            implements Command {}

    /** A function that someone has or had. */
    record Role(String subject, Function function) {}

    /** When someone had it last, whether bound by secrecy; {@code until} is the first day without, absent while it lasts. */
    record Held(
            boolean boundBySecrecy,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean lasts() {
            return until == null;
        }

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        /** Whether it lasts, and began by that day. */
        boolean lastsFrom(LocalDate day) {
            return lasts() && !from.isAfter(day);
        }
    }

    /** What is known of an organisation. */
    public record State(
            boolean exists,
            OrganisationId organisation,
            PSet<OrganisationKind> kinds,
            PMap<Role, Held> roles,
            PMap<Role, PVector<Held>> earlier)
            implements Known {

        @Override
        public boolean visibleTo(Streams streams) {
            var subject = streams.subject();
            return subject.has(Function.ADMINISTRATOR) || subject.organisation().equals(organisation);
        }

        /** Whether somebody had that function on that day. */
        public boolean employs(String subject, Function function, LocalDate on) {
            return held(new Role(subject, function), on).isPresent();
        }

        /** Whether professional secrecy bound somebody in that function on that day. */
        public boolean bindsToSecrecy(String subject, Function function, LocalDate on) {
            return held(new Role(subject, function), on)
                    .map(Held::boundBySecrecy)
                    .orElse(false);
        }

        private Optional<Held> held(Role role, LocalDate on) {
            return Stream.concat(
                            Stream.ofNullable(roles.get(role)),
                            earlier.getOrDefault(role, TreePVector.empty()).stream())
                    .filter(each -> each.on(on))
                    .findFirst();
        }

        private State after(OrganisationEvent event) {
            return switch (event) {
                case OrganisationRegistered e ->
                    new State(true, e.organisation(), HashTreePSet.from(e.kinds()), roles, earlier);
                case OrganisationRenamed _ -> this;
                case RoleGranted e ->
                    granted(new Role(e.subject(), e.function()), new Held(e.boundBySecrecy(), e.from(), null));
                case RoleRevoked e -> revoked(new Role(e.subject(), e.function()), e.on());
                case RoleCorrected e ->
                    with(new Role(e.subject(), e.function()), new Held(e.boundBySecrecy(), e.from(), e.until()));
            };
        }

        private State revoked(Role role, LocalDate on) {
            Held held = roles.get(role);
            return held == null ? this : with(role, new Held(held.boundBySecrecy(), held.from(), on));
        }

        private State granted(Role role, Held held) {
            Held before = roles.get(role);
            PVector<Held> all = earlier.getOrDefault(role, TreePVector.empty());
            return new State(
                    exists,
                    organisation,
                    kinds,
                    roles.plus(role, held),
                    before == null ? earlier : earlier.plus(role, all.plus(before)));
        }

        private State with(Role role, Held held) {
            return new State(exists, organisation, kinds, roles.plus(role, held), earlier);
        }

        private boolean lasts(Role role) {
            Held held = roles.get(role);
            return held != null && held.lasts();
        }

        /** Whether somebody else administers the platform from that day on at the latest. */
        private boolean othersAdminister(Role role, LocalDate day) {
            return roles.minus(role).entrySet().stream()
                    .anyMatch(other -> other.getKey().function() == Function.ADMINISTRATOR
                            && other.getValue().lastsFrom(day));
        }
    }

    public static final Folding<State> FOLDING = Folding.of(
            OrganisationEvent.STREAM,
            OrganisationEvent.class,
            new State(
                    false,
                    new OrganisationId(StreamId.NOBODY),
                    HashTreePSet.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty()),
            State::after);

    Organisation() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterOrganisation command) {
        Refusal.when(known().exists(), "organisation.exists");
        Refusal.when(!command.code().matches("[a-z][a-z0-9-]{1,31}"), "organisation.code-malformed");
        apply(new OrganisationRegistered(command.organisation(), command.code(), command.names(), command.kinds()));
    }

    @CommandHandler
    void handle(RenameOrganisation command) {
        apply(new OrganisationRenamed(command.organisation(), command.names()));
    }

    @CommandHandler
    void handle(GrantRole command) {
        boolean platform = known().kinds().contains(OrganisationKind.PLATFORM);
        Refusal.when(platform != (command.function() == Function.ADMINISTRATOR), "organisation.function-of-platform");
        Refusal.when(known().lasts(new Role(command.subject(), command.function())), "organisation.role-held");
        apply(new RoleGranted(
                command.organisation(),
                command.subject(),
                command.function(),
                command.boundBySecrecy(),
                command.from()));
    }

    @CommandHandler
    void handle(RevokeRole command) {
        Role role = new Role(command.subject(), command.function());
        Refusal.when(!known().lasts(role), "organisation.role-not-held");
        // a platform that nobody administers could never be repaired through its own commands
        Refusal.when(
                role.function() == Function.ADMINISTRATOR && !known().othersAdminister(role, command.on()),
                "organisation.last-administrator");
        apply(new RoleRevoked(command.organisation(), command.subject(), command.function(), command.on()));
    }

    @CommandHandler
    void handle(CorrectRole command) {
        Role role = new Role(command.subject(), command.function());
        Held held = known().roles().get(role);
        if (held == null) {
            throw Refusal.of("organisation.role-unknown");
        }
        Held right = new Held(command.boundBySecrecy(), command.from(), command.until());
        LocalDate until = right.until();
        Refusal.when(until != null && until.isBefore(right.from()), "organisation.role-empty");
        Refusal.when(right.equals(held), "organisation.nothing-new");
        LocalDate gap = until == null ? held.from() : until;
        Refusal.when(
                role.function() == Function.ADMINISTRATOR
                        && held.lasts()
                        && !right.lastsFrom(held.from())
                        && !known().othersAdminister(role, gap),
                "organisation.last-administrator");
        apply(new RoleCorrected(
                command.organisation(),
                command.subject(),
                command.function(),
                right.boundBySecrecy(),
                right.from(),
                right.until()));
    }
}
