package dev.mysteryshopper.reports;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows of this room: journal, fact, conversation, then measure, then render; and what none of them may do. */
class ArrowsTest {

    private static final String ROOT = "dev.mysteryshopper.reports";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaClass> FILES = JavaClass.Predicates.resideInAnyPackage(
                    "java.nio.file..")
            .or(DescribedPredicate.describe(
                    "classes that open files",
                    type -> List.of("File", "FileReader", "FileWriter", "FileInputStream", "FileOutputStream")
                                    .contains(type.getSimpleName())
                            && type.getPackageName().equals("java.io")));

    @Test
    void aMeasureReadsNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".measure..", ROOT + ".conversation..", ROOT + ".fact..")
                .should()
                .dependOnClassesThat(FILES)
                .because("a measure is a pure function of entries")
                .check(CLASSES);
    }

    @Test
    void nothingHereOpensASocketOrABrowser() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net.http..", "javax.net..", "org.openqa..", "io.restassured.."))
                .orShould()
                .dependOnClassesThat()
                // a file may be locked: runs that end at once write one history
                .haveNameMatching("java\\.nio\\.channels\\.(?!FileChannel|FileLock).*")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|.*URLConnection)")
                .because("a report is made from the journal alone")
                .check(CLASSES);
    }

    @Test
    void theJournalKnowsNobodyAndNeitherFactsNorConversationsKnowAJournal() {
        onlyKnows("journal");
        onlyKnows("fact");
        onlyKnows("conversation");
        onlyKnows("measure", "journal", "fact", "conversation");
        onlyKnows("render", "journal", "fact", "conversation", "measure");
    }

    @Test
    void noRendererKnowsAnother() {
        slices().matching(ROOT + ".render.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        // what all of them share: escaping, durations in words, writing beside and renaming
                        resideInAnyPackage(ROOT + ".render.internal.."))
                .check(CLASSES);
    }

    @Test
    void thePackagesGoRoundInNoCircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        classes()
                .that(resideOutsideOfPackages("gg.jte.."))
                .should()
                .resideInAnyPackage(CLASSES.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .toArray(String[]::new))
                .because("each package has a package-info that says in one sentence what it is for")
                .check(CLASSES);
    }

    @Test
    void onlyFactLooksIntoItsRooms() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + ".fact.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".fact.*.."))
                .because("what is offered stands in the package fact itself; its rooms are open to each other alone")
                .check(CLASSES);
    }

    private static void onlyKnows(String layer, String... known) {
        String[] others = java.util.stream.Stream.of("journal", "fact", "conversation", "measure", "render")
                .filter(other -> !other.equals(layer) && !List.of(known).contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        if (others.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + layer + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others).or(resideInAnyPackage(ROOT)))
                    .check(CLASSES);
        }
    }
}
