package be.homeward;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** What holds for the packages of every module. */
public final class HouseRules {
    private HouseRules() {}

    public static JavaClasses of(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes below " + root + ": the rule would hold for nothing");
        }
        return classes;
    }

    /** Packages depend on one another in one direction only. */
    public static void noCycles(String root) {
        slices().matching(root + ".(**)").should().beFreeOfCycles().check(of(root));
    }

    /** Names that say nothing about the field are not used. */
    public static void namesOfTheField(String root) {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Entity|Model)")
                .orShould()
                .resideInAnyPackage("..util..", "..impl..", "..dto..", "..common..", "..misc..")
                .check(of(root));
    }
}
