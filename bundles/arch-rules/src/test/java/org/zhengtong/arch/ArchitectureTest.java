package org.zhengtong.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The walls of the house, as {@code docs/architecture.md} describes them. */
class ArchitectureTest {

    @Test
    void layersOfASubsystemPointInwards() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.zhengtong.*.domain..", "org.zhengtong.*.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.zhengtong.*.store..", "org.zhengtong.*.messaging..", "org.zhengtong.*.shell..")
                .because("rules and use cases must not know how they are stored, called or told"));
        check(noClasses()
                .that()
                .resideInAPackage("org.zhengtong.*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.zhengtong.*.app..")
                .because("the domain is the innermost layer"));
    }

    @Test
    void domainIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage("org.zhengtong.*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.osgi..", "javax.persistence..", "javax.ws.rs..", "org.apache.cxf..", "org.slf4j..")
                .because("a rule must be readable and testable without a container, and does not log"));
    }

    @Test
    void packagesFormNoCircles() {
        check(slices().matching("org.zhengtong.(**)")
                .should()
                .beFreeOfCycles()
                .because("what forms a circle cannot be understood, tested or replaced by itself"));
    }

    @Test
    void subsystemsKnowEachOthersApiOnly() {
        for (String subsystem : new String[] {"rating", "hall", "citizen", "market", "onething", "credit"}) {
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage("org.zhengtong." + subsystem + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.zhengtong." + subsystem + ".domain..",
                            "org.zhengtong." + subsystem + ".app..",
                            "org.zhengtong." + subsystem + ".store..",
                            "org.zhengtong." + subsystem + ".rest..",
                            "org.zhengtong." + subsystem + ".soap..")
                    .allowEmptyShould(true)
                    .because("a subsystem is replaced by itself: others see its API"));
        }
    }

    @Test
    void connectorsSeeTheConnectorApiOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("org.zhengtong.connector..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.zhengtong.platform..", "org.zhengtong.rating..")
                .because("another vendor's connector must be able to live with connector-api alone"));
    }

    @Test
    void cxfStaysInPlatformWeb() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.zhengtong.platform.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.cxf..")
                .because("the move to the jakarta line must be the change of one bundle"));
    }

    @Test
    void nothingIsInjectedIntoFieldsOutsideTheShell() {
        check(noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..shell..")
                .should()
                .beAnnotatedWith("org.osgi.service.component.annotations.Reference")
                .because("constructor injection leaves no half-made component"));
    }

    @Test
    void noBareExceptions() {
        check(noClasses()
                .that()
                .resideInAPackage("org.zhengtong..")
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .callConstructor(Exception.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class, Throwable.class)
                .because("a caller can only act on a type that says what happened"));
    }

    private static void check(ArchRule rule) {
        rule.check(Bundles.all());
    }
}
