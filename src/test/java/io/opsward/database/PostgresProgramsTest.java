package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresProgramsTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-arm_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz"
    })
    void the_product_brings_postgresql_for_the_systems_people_use(String system, String processor, String file) {
        assertThat(PostgresPrograms.find(system, processor).getPath()).endsWith(file);
    }

    @Test
    void on_any_other_machine_it_asks_for_a_database() {
        assertThatThrownBy(() -> PostgresPrograms.find("Linux", "s390x"))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.advice()).contains("SPRING_DATASOURCE_URL"));
    }
}
