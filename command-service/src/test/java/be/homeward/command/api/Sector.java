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

    /** A dwelling of citydev under an agreement with Diogenes, ready for a household of one. */
    UUID dwelling(String unit) {
        return dwelling(unit, id("agreement"));
    }

    /** A dwelling of citydev under that agreement. */
    UUID dwelling(String unit, UUID agreement) {
        Partner citydev = service.as("citydev-housing");
        give(citydev, "OfferDwelling", """
                {"dwelling":"%s","programme":"%s","building":"%s","unit":"%s","minHousehold":1,"maxHousehold":1,
                 "on":"2020-03-01"}
                """.formatted(id(unit), id("uitweg"), id("peterbos"), unit));
        give(service.as("diogenes-coordinator"), "AcceptDwelling", """
                {"dwelling":"%s","agreement":"%s","on":"2020-03-01"}
                """.formatted(id(unit), agreement));
        give(diogenes(), "MarkReady", """
                {"dwelling":"%s","on":"2020-03-01"}
                """.formatted(id(unit)));
        return id(unit);
    }

    /** One person who lives alone. */
    UUID household(String name) {
        give(diogenes(), "RegisterPerson", """
                {"person":"%s"}""".formatted(id(name)));
        give(diogenes(), "FormHousehold", """
                {"household":"%s","members":[{"person":"%s"}],"on":"2020-03-01"}
                """.formatted(id("household of " + name), id(name)));
        give(diogenes(), "StartSupport", """
                {"support":"%s","person":"%s","programme":"%s","track":"respite","role":"participant","on":"2020-03-01"}
                """.formatted(id("support of " + name), id(name), id("uitweg")));
        return id("household of " + name);
    }

    /** Citydev lends its dwellings in a building to Diogenes. */
    Sector housing() {
        organisation("citydev", "housing", "housing");
        role("diogenes", "coordinator");
        admit(service.as("brusshelp-coordinator"), "citydev", "housing", "");
        give(service.as("citydev-housing"), "SignHeadAgreement", """
                {"agreement":"%s","programme":"%s","owner":"%s","holder":"%s","start":"2020-03-01",
                 "latestEnd":"2023-03-01","noticeDays":30,"monthlyFeeCents":0,"domiciliationAllowed":true}
                """.formatted(
                        id("agreement"), id("uitweg"), id("citydev"), id("diogenes")));
        give(service.as("citydev-housing"), "RegisterBuilding", """
                {"building":"%s","programme":"%s","owner":"%s","name":"Peterbos",
                 "address":{"street":"Peterbos","number":"9","postcode":"1070","municipality":"Anderlecht"}}
                """.formatted(
                        id("peterbos"), id("uitweg"), id("citydev")));
        return this;
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
        admit(brusshelp, "diogenes", "carrier", "\"respite\"");
        admit(brusshelp, "smes", "carrier", "\"respite\"");
        return this;
    }

    private void organisation(String code, String function, String kind) {
        give(service.administrator(), "RegisterOrganisation", """
                {"organisation":"%s","code":"%s","names":%s,"kinds":["%s"]}
                """.formatted(id(code), code, names(code), kind));
        role(code, function);
    }

    private void role(String code, String function) {
        give(service.administrator(), "GrantRole", """
                {"organisation":"%s","subject":"%s-%s","function":"%s","boundBySecrecy":true,"from":"2020-01-01"}
                """.formatted(id(code), code, function, function));
    }

    private void admit(Partner coordinator, String code, String role, String tracks) {
        give(coordinator, "AdmitPartner", """
                {"programme":"%s","partner":"%s","role":"%s","tracks":[%s],"from":"2020-03-01"}
                """.formatted(id("uitweg"), id(code), role, tracks));
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
