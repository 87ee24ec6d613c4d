package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;

/** What the programmes of the demo look like in a browser. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf("be.homeward.deploy.Browser#there")
class ConsolePagesTest {
    private static Platform platform;
    private Browser browser;

    @BeforeAll
    static void start() {
        platform = Platform.shared();
    }

    @BeforeEach
    void open() {
        browser = new Browser(platform);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_coach_sees_who_waits_and_why() {
        browser.signIn("ocmw-gent-coach", "nl");
        browser.open("/console/waiting-list?programme=wooncoaching-gent&asOf=2014-06-01");
        assertThat(browser.find("tbody").getText()).contains("op de wachtlijst", "sinds");
    }

    @Test
    void a_month_without_a_conference_shows() {
        browser.signIn("stad-oostende-coordinator", "nl");
        browser.open("/console/conferences?programme=housing-first-oostende&asOf=2022-12-31");
        assertThat(browser.driver.findElements(By.cssSelector(".months .warn")))
                .hasSize(2)
                .allSatisfy(month -> assertThat(month.getText()).contains("gemist: 0 van 1 gehouden"));
        assertThat(browser.text()).contains("Aanwezig:");
    }

    @Test
    void a_funder_reads_actual_against_target_and_what_became_of_its_money() {
        browser.signIn("loterij-funder", "fr");
        browser.open("/console/targets?programme=sociale-reintegratie");
        assertThat(browser.text()).contains("Objectifs", "Réunions de l’équipe transversale", "Subsides", "000,00");
        assertThat(browser.driver.findElements(By.cssSelector("tbody .warn"))).isNotEmpty();
    }

    @Test
    void whoever_came_and_went_adds_up() {
        browser.signIn("brusshelp-coordinator", "en");
        browser.open("/console/flow?programme=uitweg&asOf=2021-09-01");
        assertThat(browser.driver.findElements(By.cssSelector("tbody tr"))).hasSizeGreaterThan(30);
        assertThat(browser.driver.findElements(By.className("warn"))).isEmpty();
    }

    @Test
    void an_auditor_reads_the_history_and_nobodys_name() {
        browser.signIn("audit-auditor", "nl");
        browser.open("/console/audit?programme=uitweg");
        assertThat(browser.text()).contains("Historiek", "PersonRegistered", "niet getoond: givenName");
        assertThat(browser.driver.getPageSource()).doesNotContain("Mertens");
    }

    @Test
    void a_coordinator_sees_what_is_missing_before_a_report_and_of_whom_a_partner_alone() {
        browser.signIn("brusshelp-coordinator", "nl");
        browser.open("/console/missing?programme=uitweg&asOf=2021-09-01");
        assertThat(browser.text()).contains("Wat ontbreekt", "Diogenes").doesNotContain("support:");
        browser.driver.manage().deleteAllCookies();
        browser.signIn("diogenes-coordinator", "fr");
        browser.open("/console/missing?programme=uitweg&asOf=2021-09-01");
        assertThat(browser.text()).contains("Ce qui manque", "support:");
    }
}
