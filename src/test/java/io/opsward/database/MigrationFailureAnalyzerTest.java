package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class MigrationFailureAnalyzerTest {

    @Test
    void a_migration_that_does_not_fit_is_named_without_advice_for_developers() {
        var problem = new FlywayException("Validate failed: resolved migration not applied: 202611230801."
                + "\nTo ignore this migration, set -ignoreMigrationPatterns='*:ignored'.");
        var analysis = Objects.requireNonNull(new MigrationFailureAnalyzer().analyze(problem));
        assertThat(analysis.getDescription())
                .isEqualTo("The tables of the database could not be brought to this release: "
                        + "Validate failed: resolved migration not applied: 202611230801.");
        assertThat(analysis.getAction()).contains("backup");
    }
}
