package dev.mysteryshopper.practice;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "dev.mysteryshopper.practice", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.mysteryshopper.practice";

    @ArchTest
    static final ArchRule KNOWS_NO_OTHER_MODULE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.mysteryshopper..").and(resideOutsideOfPackage(ROOT + "..")));

    @ArchTest
    static final ArchRule ARROWS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("starter")
            .definedBy(ROOT)
            .layer("web")
            .definedBy(ROOT + ".web..")
            .layer("chat")
            .definedBy(ROOT + ".chat..")
            .layer("api")
            .definedBy(ROOT + ".api..")
            .layer("desk")
            .definedBy(ROOT + ".desk..")
            .layer("http")
            .definedBy(ROOT + ".http..")
            .layer("fault")
            .definedBy(ROOT + ".fault..")
            .layer("shop")
            .definedBy(ROOT + ".shop..")
            .layer("clock")
            .definedBy(ROOT + ".clock..")
            .whereLayer("starter")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("starter")
            .whereLayer("chat")
            .mayOnlyBeAccessedByLayers("starter")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("starter")
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("starter", "chat")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("starter", "web", "chat", "api")
            .whereLayer("fault")
            .mayOnlyBeAccessedByLayers("starter", "web", "desk")
            .whereLayer("shop")
            .mayOnlyBeAccessedByLayers("starter", "web", "api", "desk", "fault")
            .whereLayer("clock")
            .mayOnlyBeAccessedByLayers("starter", "chat");

    @ArchTest
    static final ArchRule ONLY_HTTP_AND_CHAT_KNOW_JETTY = noClasses()
            .that(outside(ROOT + ".http..", ROOT + ".chat.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.eclipse.jetty.."));

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }
}
