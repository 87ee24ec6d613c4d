package be.homeward.query.caseload;

import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.HOEKSTEEN;
import static be.homeward.query.Uitweg.UITWEG;
import static be.homeward.query.Uitweg.beginning;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.Uitweg.id;
import static be.homeward.query.Uitweg.support;
import static be.homeward.query.Uitweg.supported;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachId;
import be.homeward.events.EndedBy;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.CoachAccompanied;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import be.homeward.query.World;
import be.homeward.query.view.Versions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a coach's norm is asked of is what the employer reads: one coach for each way in which support goes on or ends. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class CoachesFollowSupportTest {
    private final World world = new World().withViews();

    @BeforeAll
    void tell() {
        world.record(beginning());
        told("stopped", stopped(name("stopped"), "06-01"), assigned("stopped", "04-01"));
        told("corrected", assigned("corrected", "04-01"), stopped(name("corrected"), "06-01"));
        world.record(corrected("corrected", "04-02", null));
        told("reopened", assigned("reopened", "04-01"), stopped(name("reopened"), "06-01"), reopened("reopened"));
        told("withdrawn", assigned("withdrawn", "04-01"), stopped(name("withdrawn"), "06-01"), reopened("withdrawn"));
        world.record(new SupportReopeningWithdrawn(name("withdrawn"), day("2020-07-01")));
        told("moved", assigned("moved", "04-01"), stopped(name("moved"), "06-01"), reopened("moved"));
        world.record(new SupportReopeningCorrected(name("moved"), day("2020-07-01"), day("2020-06-15")));
        told("lasted", assigned("lasted", "04-01"), stopped(name("lasted"), "06-01"));
        world.record(new SupportStopCorrected(
                name("lasted"), null, day("2020-06-20"), StopReason.GOALS_REACHED, EndedBy.PARTNER));
        told("earlier", assigned("earlier", "04-01"), stopped(name("earlier"), "06-01"), reopened("earlier"));
        world.record(
                new SupportStopCorrected(
                        name("earlier"),
                        day("2020-06-01"),
                        day("2020-05-10"),
                        StopReason.GOALS_REACHED,
                        EndedBy.PARTNER),
                new HandedOver(name("earlier"), UITWEG, DIOGENES, HOEKSTEEN, day("2020-08-01")),
                stopped(name("earlier"), "09-01"));
        world.record(new SupportStopCorrected(
                name("earlier"), day("2020-05-10"), day("2020-05-12"), StopReason.GOALS_REACHED, EndedBy.PARTNER));
        told("later", assigned("later", "03-10"));
        world.record(new SupportStartCorrected(name("later"), SupportRole.PARTICIPANT, day("2020-04-20")));
        told("never", assigned("never", "04-01"), new SupportStartWithdrawn(name("never")));
        world.record(supported(person("never"), DIOGENES, "2020-03-01"));
        told("released", assigned("released", "04-01"), released("released", "05-01"), handedOver("released"));
        world.record(moved("released", "05-01", "05-20"));
        told("before", assigned("before", "05-01"), accompanied("before", "03-10", "04-01"));
        world.record(released("before", "06-01"), accompanied("before", "07-01", "07-20"));
        world.record(corrected("before", "07-02", "07-19"));
        told("passed", assigned("passed", "05-10"), handedOver("passed"), accompanied("passed", "05-02", "05-05"));
        world.record(corrected("passed", "05-03", "05-06"), moved("passed", "05-01", "04-25"));
        told("planned", assigned("planned", "04-01"), released("planned", "05-10"), handedOver("planned"));
        world.record(moved("planned", "05-01", "05-20"), moved("planned", "05-20", "05-05"));
        told("parted", assigned("parted", "04-01"), handedOver("parted"), moved("parted", "05-01", "05-20"));
        told("begun", assigned("begun", "05-10"), handedOver("begun"), moved("begun", "05-01", "05-20"));
        told("again", assigned("again", "04-01"), handedOver("again"), assigned("again", "05-05"));
        world.record(moved("again", "05-01", "04-20"), corrected("again", "05-06", "08-01"));
        told("twice", assigned("twice", "04-01"), handedOver("twice"));
        world.record(
                new HandedOver(name("twice"), UITWEG, HOEKSTEEN, DIOGENES, day("2020-05-01")),
                new HandOverCorrected(
                        name("twice"), UITWEG, HOEKSTEEN, DIOGENES, day("2020-05-01"), day("2020-05-20")));
        world.update();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void on_every_day_a_caseload_is_what_was_asked_of() {
        List<String> asked = asked();
        assertThat(asked).hasSizeGreaterThan(500);
        assertThat(read()).containsExactlyElementsOf(asked);
    }

    private void told(String name, HomewardEvent... events) {
        world.record(
                new CoachEmployed(coach(name), DIOGENES, name, 100, day("2020-03-01")),
                supported(person(name), DIOGENES, "2020-03-01"));
        world.record(events);
    }

    private static PersonId person(String name) {
        return new PersonId(id("person " + name));
    }

    private static CoachId coach(String name) {
        return new CoachId(id("coach " + name));
    }

    private static SupportId name(String name) {
        return support(person(name));
    }

    private static CoachAssigned assigned(String name, String from) {
        return new CoachAssigned(name(name), coach(name), day("2020-" + from), null, null);
    }

    private static CoachAccompanied accompanied(String name, String from, String until) {
        return new CoachAccompanied(name(name), coach(name), day("2020-" + from), day("2020-" + until), null, null);
    }

    private static CoachReleased released(String name, String on) {
        return new CoachReleased(name(name), coach(name), day("2020-" + on));
    }

    private static CoachAssignmentCorrected corrected(String name, String from, @Nullable String until) {
        return new CoachAssignmentCorrected(
                name(name), coach(name), day("2020-" + from), until == null ? null : day("2020-" + until), null);
    }

    private static SupportStopped stopped(SupportId support, String on) {
        return new SupportStopped(support, day("2020-" + on), StopReason.GOALS_REACHED, EndedBy.PARTNER);
    }

    private static SupportReopened reopened(String name) {
        return new SupportReopened(name(name), day("2020-07-01"));
    }

    private static HandedOver handedOver(String name) {
        return new HandedOver(name(name), UITWEG, DIOGENES, HOEKSTEEN, day("2020-05-01"));
    }

    private static HandOverCorrected moved(String name, String was, String on) {
        OrganisationId to = HOEKSTEEN;
        return new HandOverCorrected(name(name), UITWEG, DIOGENES, to, day("2020-" + was), day("2020-" + on));
    }

    private List<String> asked() {
        return World.in(world.logs, connection -> {
            try (var statement = connection.createStatement()) {
                return lines(statement.executeQuery("""
                        select d::date || ' ' || key || ' ' || count(distinct holder)
                        from generate_series(date '2020-02-25', date '2020-08-15', '1 day') d, log.claim
                        where kind = 'caseload' and d >= from_day and d < to_day group by d, key order by d, key::uuid
                        """));
            }
        });
    }

    private List<String> read() {
        return World.in(world.reader, connection -> {
            Versions.live(connection).orElseThrow().use(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("set local homeward.organisation = '%s'".formatted(DIOGENES));
                return lines(statement.executeQuery("""
                        select d::date || ' ' || l.coach || ' ' || l.persons
                        from generate_series(date '2020-02-25', date '2020-08-15', '1 day') d,
                            coach_caseload(null, d::date, 10000) l
                        where l.coach is not null order by d, l.coach
                        """));
            }
        });
    }

    private static List<String> lines(ResultSet row) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (row.next()) {
            lines.add(row.getString(1));
        }
        return lines;
    }
}
