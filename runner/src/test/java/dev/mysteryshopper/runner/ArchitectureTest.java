package dev.mysteryshopper.runner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.mysteryshopper.reports.measure.Measurable;

/** The arrows of the runner: company file, shopper, channel, journey, steps, plan, run, cli. */
@AnalyzeClasses(packages = "dev.mysteryshopper.runner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String RUNNER = "dev.mysteryshopper.runner.";

    @ArchTest
    static final ArchRule stepsKnowNoAddressAndNoSelector = noClasses()
            .that()
            .resideInAnyPackage(RUNNER + "steps..", RUNNER + "journey..", RUNNER + "plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openqa.selenium..", "io.restassured..", "java.net.http..", RUNNER + "channel.*..")
            .because("a journey says what the customer wants; the company file says how it is done here");

    @ArchTest
    static final ArchRule channelsDeriveNothing = noClasses()
            .that()
            .resideInAnyPackage(RUNNER + "channel..", RUNNER + "company..", RUNNER + "shopper..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "dev.mysteryshopper.reports.measure..", "dev.mysteryshopper.reports.render..")
                    // the names of the measures that a file of standards may limit
                    .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Measurable.class))))
            .because("a channel writes down what it sees; it does not count or judge");

    @ArchTest
    static final ArchRule onlyTheRunHasReportsWritten = noClasses()
            .that()
            .resideOutsideOfPackages(RUNNER + "run..", RUNNER + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mysteryshopper.reports.render..");

    @ArchTest
    static final ArchRule onlyItsStarterKnowsThePracticeCompany = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(RUNNER + "run.PracticeHost")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mysteryshopper.practice..");

    @ArchTest
    static final ArchRule theCommandsAreKnownToNobody = noClasses()
            .that()
            .resideOutsideOfPackage(RUNNER + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RUNNER + "cli..");

    @ArchTest
    static final ArchRule whatIsPlayedDoesNotKnowWhoPlaysIt = noClasses()
            .that()
            .resideInAnyPackage(
                    RUNNER + "journey..",
                    RUNNER + "steps..",
                    RUNNER + "plan..",
                    RUNNER + "channel..",
                    RUNNER + "company..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RUNNER + "run..");

    @ArchTest
    static final ArchRule channelsDoNotKnowJourneys = noClasses()
            .that()
            .resideInAnyPackage(RUNNER + "channel..", RUNNER + "company..", RUNNER + "shopper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RUNNER + "journey..", RUNNER + "steps..", RUNNER + "plan..");

    @ArchTest
    static final ArchRule kindsOfChannelsDoNotKnowEachOther =
            slices().matching(RUNNER + "channel.(web|chat|api)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheRunAndTheStepsKnowCucumber = noClasses()
            .that()
            .resideOutsideOfPackages(RUNNER + "run..", RUNNER + "steps..", RUNNER + "plan..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.cucumber..");

    @ArchTest
    static final ArchRule commandsAreNotOffered = classes()
            .that()
            .resideInAPackage(RUNNER + "cli..")
            .and()
            .doNotHaveSimpleName("Main")
            .should()
            .notBePublic();
}
