package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.util.UUID;

/** Two partners that carry a track of one programme, each with a coach: enough to act, and to keep out of each other's work. */
record Sector(TestService service, String name) {
    private static final Sector SHARED = new Sector(TestService.shared(), "s").founded();

    static Sector shared() {
        return SHARED;
    }

    static Sector on(TestService service) {
        return new Sector(service, "s").founded();
    }

    UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Partner diogenes() {
        return service.as("diogenes-coach");
    }

    Partner smes() {
        return service.as("smes-coach");
    }

    Reply register(Partner partner, UUID person, String key) {
        return partner.give("RegisterPerson", person(person, "Nadia"), key);
    }

    static String person(UUID person, String givenName) {
        return """
                {"person":"%s","givenName":"%s"}""".formatted(person, givenName);
    }

    private Sector founded() {
        organisation("brusshelp", "coordinator", "coordinator");
        organisation("diogenes", "coach", "support");
        organisation("smes", "coach", "support");
        give(service.administrator(), "OpenProgramme", """
                {"programme":"%s","code":"uitweg","names":%s,"coordinator":"%s","from":"2020-03-01","housingFirst":false}
                """.formatted(id("uitweg"), names("Uitweg"), id("brusshelp")));
        Partner brusshelp = service.as("brusshelp-coordinator");
        give(brusshelp, "AddTrack", """
                {"programme":"%s","track":"respite","names":%s,"housingMode":"temporary","residents":"occupants",
                 "rules":{"freeWithDomiciliation":true,"neverReasons":[]},"contactCadenceDays":14}
                """.formatted(id("uitweg"), names("Respijt")));
        admit(brusshelp, "diogenes");
        admit(brusshelp, "smes");
        return this;
    }

    private void organisation(String code, String function, String kind) {
        give(service.administrator(), "RegisterOrganisation", """
                {"organisation":"%s","code":"%s","names":%s,"kinds":["%s"]}
                """.formatted(id(code), code, names(code), kind));
        give(service.administrator(), "GrantRole", """
                {"organisation":"%s","subject":"%s-%s","function":"%s","boundBySecrecy":true,"from":"2020-01-01"}
                """.formatted(id(code), code, function, function));
    }

    private void admit(Partner coordinator, String code) {
        give(coordinator, "AdmitPartner", """
                {"programme":"%s","partner":"%s","role":"carrier","tracks":["respite"],"from":"2020-03-01"}
                """.formatted(id("uitweg"), id(code)));
    }

    private static void give(Partner partner, String command, String body) {
        Reply reply = partner.give(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static String names(String name) {
        return """
                {"nl":"%1$s","fr":"%1$s","en":"%1$s"}""".formatted(name);
    }
}
