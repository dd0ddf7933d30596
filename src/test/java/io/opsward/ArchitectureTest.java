package io.opsward;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The law of the house: who may know whom. Each rule is shown to bite by classes that break it on purpose. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.opsward");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    private static final ArchRule ENGINE_BEHIND_ITS_DOOR = noClasses()
            .that(resideOutsideOfPackages("io.opsward.engine..", "io.opsward..process.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda.."));

    private static final ArchRule VAADIN_IN_VIEWS_ONLY = noClasses()
            .that(resideOutsideOfPackages("io.opsward..ui..", "io.opsward.shell..", "io.opsward.casefile.spi.."))
            .and()
            .haveSimpleNameNotStartingWith("SecurityConfiguration")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin.."));

    private static final ArchRule ENTITIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    private static final ArchRule REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    private static final ArchRule VIEWS_STAY_INSIDE =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @Test
    void modules_know_only_whom_they_may_know() {
        var modules = ApplicationModules.of(Application.class);
        modules.verify();
        new Documenter(modules).writeDocumentation();
    }

    @Test
    void only_the_engine_module_and_process_rooms_speak_to_the_engine() {
        holds(ENGINE_BEHIND_ITS_DOOR);
    }

    @Test
    void only_views_the_frame_and_the_security_configuration_know_vaadin() {
        holds(VAADIN_IN_VIEWS_ONLY);
    }

    @Test
    void entities_and_repositories_are_not_public() {
        holds(ENTITIES_STAY_INSIDE);
        holds(REPOSITORIES_STAY_INSIDE);
    }

    @Test
    void views_are_not_public() {
        holds(VIEWS_STAY_INSIDE);
    }

    private static void holds(ArchRule rule) {
        rule.check(PRODUCT);
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }
}
