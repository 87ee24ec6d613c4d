package be.homeward;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedHouseTest {
    private static final String ROOT = "be.homeward";

    @Test
    void packages_have_no_cycles() {
        HouseRules.noCycles(ROOT);
    }

    @Test
    void names_are_those_of_the_field() {
        HouseRules.namesOfTheField(ROOT);
    }

    @Test
    void events_know_no_framework() {
        classes()
                .that()
                .resideInAPackage("be.homeward.events")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("be.homeward.events", "java..", "org.jspecify.annotations")
                .check(HouseRules.of(ROOT));
    }

    @Test
    void what_both_services_share_knows_no_web_and_no_spring() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
                .check(HouseRules.of(ROOT));
    }
}
