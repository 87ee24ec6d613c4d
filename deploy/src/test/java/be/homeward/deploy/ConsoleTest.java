package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What partners see and do in a browser, with the demo's people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf("be.homeward.deploy.Browser#there")
class ConsoleTest {
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
    void a_coach_reads_whom_she_accompanies_in_french_and_in_dutch() {
        browser.signIn("diogenes-coach", "fr");
        assertThat(browser.text()).contains("Accompagnements", "Françoise Mertens", "Répit et ouverture des droits");
        browser.driver.findElement(By.linkText("Nederlands")).click();
        browser.find("html[lang=nl]");
        assertThat(browser.text()).contains("Begeleidingen", "Françoise Mertens", "Adempauze");
    }

    @Test
    void a_visit_is_seen_as_soon_as_it_is_recorded_and_sent_twice_recorded_once() {
        browser.signIn("diogenes-coach", "nl");
        row("Ilse").findElement(By.className("do")).click();
        browser.fill("note", "Ilse <b>zoekt</b> een hond");
        browser.find("[value=social-network]").click();
        Object form = browser.driver.executeScript("""
                const form = document.querySelector('form.act');
                return [form.action, new URLSearchParams(new FormData(form)).toString()]""");
        browser.find("form.act button").click();

        assertThat(browser.find(".done").getText()).isEqualTo("Het huisbezoek is vastgelegd.");
        assertThat(row("Ilse").getText()).doesNotContain("contact te laat");
        Object again = browser.driver.executeAsyncScript("""
                const [form, done] = arguments;
                const again = {method: 'POST', body: new URLSearchParams(form[1])};
                fetch(form[0], again).then(answer => done(answer.url))""", form);
        assertThat(again).isEqualTo(browser.driver.getCurrentUrl());
    }

    @Test
    void a_refusal_is_told_in_the_language_of_the_page_and_what_was_filled_in_stays() {
        browser.signIn("diogenes-coach", "fr");
        row("Tatiana").findElement(By.className("do")).click();
        browser.fill("on", "2021-01-01");
        browser.fill("note", "à reprendre");
        browser.find("form.act button").click();

        assertThat(browser.find(".refused").getText()).startsWith("Non enregistré : ");
        assertThat(browser.find("[name=note]").getAttribute("value")).isEqualTo("à reprendre");
        assertThat(browser.find("[name=on]").getAttribute("value")).isEqualTo("2021-01-01");
    }

    @Test
    void a_vacant_dwelling_is_assigned_and_moved_into() {
        JsonNode stay = stayOfAbdel();
        var left = platform.command("diogenes-coach", "RecordMoveOut", """
                {"dwelling":"%s","stay":"%s","on":"2021-10-01","destination":"hospital-or-psychiatry","reason":"moved-on",
                "endedBy":"occupant"}""".formatted(
                        stay.path("dwelling").asString(), stay.path("stay").asString()));
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
        long position =
                JsonMapper.shared().readTree(left.body()).path("position").asLong();
        browser.signIn("diogenes-coach", "en");

        browser.open("/console/occupancy?asOf=2021-10-02&minPosition=" + position);
        row("Biestebroeck 2.1").findElement(By.linkText("Assign")).click();
        browser.find("[name=support]").sendKeys("Tatiana");
        browser.find("form.act button").click();
        assertThat(browser.find(".done").getText()).isEqualTo("The dwelling is assigned.");
        row("Biestebroeck 2.1").findElement(By.linkText("Move-in")).click();
        browser.find("form.act button").click();

        assertThat(browser.find(".done").getText()).isEqualTo("The move-in is recorded.");
        assertThat(row("Biestebroeck 2.1").getText()).contains("occupied", "since 2 Oct 2021");
    }

    @Test
    void a_housing_partner_sees_its_dwellings_and_nothing_of_the_coaching() {
        browser.signIn("citydev-housing", "nl");
        assertThat(browser.text()).contains("Bezetting", "Biestebroeck 0.1", "1 persoon");
        assertThat(browser.find("header").getText()).doesNotContain("Begeleidingen", "Uitkomsten");
        assertThat(browser.driver.getPageSource()).doesNotContain("Mertens", "Huisbezoek", "Toewijzen");
        browser.open("/console/caseload");
        assertThat(browser.text()).contains("Dit lukt niet", "Geen van uw functies laat dit toe.");
    }

    @Test
    void a_funder_reads_the_published_figures_and_no_person() {
        browser.signIn("ggc-funder", "fr");
        browser.open("/console/outcomes?programme=uitweg");
        Function<String, String> figure =
                name -> browser.find("#" + name + " .number").getText();
        assertThat(figure.apply("personsHoused")).isEqualTo("41");
        assertThat(figure.apply("dwellingsUsed")).isEqualTo("24");
        assertThat(figure.apply("housingPartners")).isEqualTo("4");
        assertThat(figure.apply("personsSupported")).isEqualTo("51");
        assertThat(figure.apply("movedOnToLastingHome")).isEqualTo("13");
        assertThat(figure.apply("administrationInOrder")).isEqualTo("15");
        assertThat(browser.driver.getPageSource()).doesNotContain("Mertens", "Biestebroeck");
        browser.open("/console/outcomes?programme=uitweg&asOf=2021-08-31");
        assertThat(browser.text()).contains("Cela ne fonctionne pas");
    }

    @Test
    void the_browser_keeps_one_cookie_that_no_script_reads_and_no_token() {
        browser.signIn("diogenes-coach", "nl");
        Cookie session = Objects.requireNonNull(browser.driver.manage().getCookieNamed("homeward-console"));
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        String kept = (String) browser.driver.executeScript(
                "return document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
        assertThat(kept + browser.driver.getPageSource() + browser.driver.getCurrentUrl())
                .doesNotContain("eyJ", "access_token", "id_token"); // how a signed token begins
        assertThat(kept).doesNotContain("Mertens");
    }

    @Test
    void whoever_signs_out_has_to_sign_in_again() {
        browser.signIn("diogenes-coach", "nl");
        browser.find("header button").click();
        browser.find("[name=password]");
        browser.open("/console/caseload");
        assertThat(browser.find("h1").getText()).isEqualTo("Aanmelden");
    }

    @Test
    void a_page_that_does_not_exist_is_a_page_that_says_so() {
        browser.signIn("diogenes-coach", "nl");
        browser.open("/console/" + UUID.randomUUID());
        assertThat(browser.text()).contains("Dit lukt niet", "Dit bestaat niet");
    }

    private WebElement row(String heading) {
        return browser.driver.findElement(By.xpath("//tbody[tr/th[normalize-space()='" + heading + "']]"));
    }

    private static JsonNode stayOfAbdel() {
        JsonNode answer = JsonMapper.shared()
                .readTree(platform.get("diogenes-coach", "/api/caseload?programme=uitweg")
                        .body());
        return answer.path("items")
                .valueStream()
                .filter(item -> item.path("givenName").asString("").equals("Abdel"))
                .findFirst()
                .orElseThrow()
                .path("housing");
    }
}
