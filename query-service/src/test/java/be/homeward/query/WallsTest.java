package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.events.Destination;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.Sealed;
import be.homeward.query.view.Versions;
import java.sql.ResultSet;
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

/** What the database shows to the reading role, whatever is asked of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class WallsTest {
    private static final OrganisationId STRANGER = new OrganisationId(id("stranger"));
    private final World world = new World().withViews();

    @BeforeAll
    void story() {
        world.record(beginning());
        world.record(dwelling(RUE_HAUTE_12, "12"));
        world.record(new PersonRegistered(NADIA, DIOGENES, new Sealed("n"), null, null, null));
        world.record(supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"), alone(NADIA, DIOGENES));
        world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        world.record(moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.STREET));
        world.happened(new PeriodSealed(UITWEG, START, day("2021-09-01"), null));
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void nothing_is_visible_while_nobody_is_named() {
        for (String table : tables()) {
            assertThat(count(null, table)).as(table).isZero();
            assertThat(count("", table)).as(table).isZero();
        }
    }

    @Test
    void a_stranger_sees_the_names_of_organisations_and_no_more() {
        for (String table : tables()) {
            if (!table.equals("organisation")) {
                assertThat(count(STRANGER.toString(), table)).as(table).isZero();
            }
        }
        assertThat(outcomes(STRANGER)).isZero();
    }

    @Test
    void a_partner_sees_its_own_and_another_partner_does_not() {
        for (String table : List.of("support", "contact", "stay", "stay_case", "person", "household_member")) {
            assertThat(count(DIOGENES.toString(), table)).as(table).isPositive();
            assertThat(count(HOEKSTEEN.toString(), table)).as(table).isZero();
        }
    }

    @Test
    void an_owner_sees_occupancy_and_nothing_of_the_person() {
        assertThat(count(CITYDEV.toString(), "stay")).isPositive();
        assertThat(count(CITYDEV.toString(), "dwelling")).isPositive();
        for (String table : List.of(
                "support",
                "support_period",
                "contact",
                "goal",
                "opened_right",
                "stay_case",
                "person",
                "household",
                "household_member",
                "living_situation",
                "coach",
                "still_housed")) {
            assertThat(count(CITYDEV.toString(), table)).as(table).isZero();
        }
    }

    @Test
    void a_funder_sees_sealed_figures_and_never_a_row_of_a_person() {
        assertThat(count(GGC.toString(), "sealed_outcome")).isPositive();
        for (String table :
                List.of("support", "contact", "stay", "stay_case", "person", "household_member", "dwelling")) {
            assertThat(count(GGC.toString(), table)).as(table).isZero();
        }
    }

    @Test
    void totals_come_without_rows_for_those_who_take_part() {
        assertThat(outcomes(BRUSSHELP)).isPositive();
        assertThat(count(BRUSSHELP.toString(), "stay")).isZero();
        assertThat(count(BRUSSHELP.toString(), "support")).isZero();
    }

    @Test
    void cases_are_those_of_the_own_organisation_and_all_of_them_for_an_auditor_only() {
        assertThat(cases("outcome_cases", DIOGENES)).isPositive();
        assertThat(cases("outcome_cases", BRUSSHELP)).isZero();
        assertThat(cases("outcome_cases", GGC)).isZero();
        assertThat(cases("outcome_cases", CITYDEV)).isZero();
        assertThat(cases("audited_outcome_cases", AUDIT)).isPositive();
        assertThat(cases("audited_outcome_cases", DIOGENES)).isZero();
        assertThat(cases("audited_outcome_cases", BRUSSHELP)).isZero();
        assertThat(cases("audited_outcome_cases", GGC)).isZero();
    }

    @Test
    void the_reading_role_cannot_write_nor_count_behind_the_wall_nor_claim() {
        for (String sql : List.of(
                "delete from stay",
                "update stay set partner = owner",
                "insert into views.live (version) values (9)",
                "update token set position = 0",
                "select * from count_outcomes('%s', '2020-01-01', '2022-01-01', '2022-01-01', 1000)".formatted(UITWEG),
                "select * from count_flow('%s', '2020-01-01', '2022-01-01', '2022-01-01', 1000)".formatted(UITWEG),
                "select * from views.claim",
                "create table mine (x int)",
                "alter table stay disable row level security",
                "set role " + World.OWNER)) {
            assertThatThrownBy(() -> asReader(DIOGENES.toString(), sql))
                    .as(sql)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void every_table_is_walled_also_against_its_owner() {
        List<?> open = world.rows("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema() and c.relkind = 'r' and c.relname not in ('token', 'parked')
                    and not (c.relrowsecurity and c.relforcerowsecurity)
                """);
        assertThat(open).isEmpty();
    }

    private List<String> tables() {
        List<String> tables =
                new ArrayList<>(world.views.tables().map(Object::toString).toList());
        tables.addAll(world.views.results());
        return tables;
    }

    private long outcomes(OrganisationId organisation) {
        return asReader(
                organisation.toString(),
                "select count(*) from outcomes('%s', '2020-01-01', '2022-01-01', '2022-01-01', 1000)"
                        .formatted(UITWEG));
    }

    private long cases(String function, OrganisationId organisation) {
        return asReader(organisation.toString(), """
                select count(*) from %s('personsHoused@1', '%s', '2020-01-01', '2022-01-01', '2021-12-31', 1000, null, 100, false)
                """.formatted(function, UITWEG));
    }

    private long count(@Nullable String organisation, String table) {
        return asReader(organisation, "select count(*) from " + table);
    }

    private long asReader(@Nullable String organisation, String sql) {
        return World.in(world.reader, connection -> {
            Versions.live(connection).orElseThrow().use(connection);
            if (organisation != null) {
                connection.createStatement().execute("set local homeward.organisation = '" + organisation + "'");
            }
            try (var statement = connection.createStatement()) {
                if (!statement.execute(sql)) {
                    return 0L;
                }
                ResultSet row = statement.getResultSet();
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }
}
