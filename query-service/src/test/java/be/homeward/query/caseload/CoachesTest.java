package be.homeward.query.caseload;

import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.GGC;
import static be.homeward.query.Uitweg.HOEKSTEEN;
import static be.homeward.query.Uitweg.KARIM;
import static be.homeward.query.Uitweg.NADIA;
import static be.homeward.query.Uitweg.beginning;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.Uitweg.id;
import static be.homeward.query.Uitweg.support;
import static be.homeward.query.Uitweg.supported;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachId;
import be.homeward.events.EndedBy;
import be.homeward.events.OrganisationId;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.query.World;
import be.homeward.query.view.Versions;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class CoachesTest {
    private static final CoachId FATIMA = new CoachId(id("fatima"));
    private static final CoachId LENA = new CoachId(id("lena"));
    private static final CoachId JAN = new CoachId(id("jan"));
    private final World world = new World().withViews();

    @BeforeAll
    void tell() {
        world.record(beginning());
        world.record(
                new CoachEmployed(FATIMA, DIOGENES, "fatima", 80, day("2020-03-01")),
                new CoachEmployed(JAN, HOEKSTEEN, "jan", 100, day("2020-03-01")),
                new CoachEmployed(LENA, DIOGENES, "lena", 50, day("2021-01-01")),
                new WorkingTimeChanged(FATIMA, 50, day("2020-09-01")));
        world.record(supported(NADIA, DIOGENES, "2020-03-10"), supported(KARIM, HOEKSTEEN, "2020-03-10"));
        world.record(
                new CoachAssigned(support(NADIA), FATIMA, day("2020-03-10"), null, null),
                new CoachAssigned(support(KARIM), FATIMA, day("2020-03-10"), null, null),
                new CoachAssigned(support(KARIM), JAN, day("2020-03-10"), null, null),
                new CoachAssigned(support(KARIM), LENA, day("2021-01-01"), null, null),
                new SupportStopped(support(NADIA), day("2020-12-01"), StopReason.GOALS_REACHED, EndedBy.PARTNER));
        world.update();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void an_employer_reads_the_caseload_of_its_own_staff_also_in_a_team_across_employers() {
        assertThat(caseloads(DIOGENES, "2020-06-01")).containsExactly(FATIMA + " 80 % accompanies 2");
        assertThat(caseloads(HOEKSTEEN, "2020-06-01")).containsExactly(JAN + " 100 % accompanies 1");
        assertThat(caseloads(GGC, "2020-06-01")).isEmpty();
    }

    @Test
    void working_time_and_persons_are_those_of_the_day() {
        assertThat(caseloads(DIOGENES, "2020-10-01")).containsExactly(FATIMA + " 50 % accompanies 2");
        assertThat(caseloads(DIOGENES, "2020-12-01")).containsExactly(FATIMA + " 50 % accompanies 1");
        assertThat(caseloads(DIOGENES, "2020-02-01")).isEmpty();
    }

    @Test
    void whom_two_of_a_team_accompany_is_one_person() {
        assertThat(caseloads(DIOGENES, "2021-02-01"))
                .containsExactlyInAnyOrder(FATIMA + " 50 % accompanies 1", LENA + " 50 % accompanies 1");
        assertThat(read(DIOGENES, "2021-02-01", "coach is null")).containsExactly("null 0 % accompanies 1");
    }

    private List<String> caseloads(OrganisationId employer, String asOf) {
        return read(employer, asOf, "coach is not null");
    }

    private List<String> read(OrganisationId employer, String asOf, String which) {
        return World.in(world.reader, connection -> {
            Versions.live(connection).orElseThrow().use(connection);
            List<String> lines = new ArrayList<>();
            try (var statement = connection.createStatement()) {
                statement.execute("set local homeward.organisation = '%s'".formatted(employer));
                ResultSet row = statement.executeQuery("""
                        select coach, (
                            select fte_percent from working_time_at(10000) w
                            where w.coach = l.coach and w.from_day <= '%1$s' order by w.from_day desc limit 1), persons
                        from coach_caseload(null, '%1$s', 10000) l where %2$s
                        """.formatted(asOf, which));
                while (row.next()) {
                    lines.add(row.getString(1) + " " + row.getInt(2) + " % accompanies " + row.getLong(3));
                }
            }
            return lines;
        });
    }
}
