package io.opsward.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Migrations that fail, or that were changed after a database had run them. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException problem) {
        return new FailureAnalysis(
                "The tables of the database could not be brought to this release: " + withoutAdvice(problem),
                "Start the release that wrote the database, or restore it from a backup; a migration is never changed"
                        + " after its release.",
                problem);
    }

    /** Flyway's own advice is for developers. */
    private static String withoutAdvice(FlywayException problem) {
        return String.valueOf(problem.getMessage()).replaceFirst("(?s)\\s(To ignore|To allow|Need more).*", "");
    }
}
