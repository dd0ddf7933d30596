package io.opsward.servicelevel;

import static io.opsward.testing.ProductProcess.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.Application;
import io.opsward.database.ExternalDatabase;
import io.opsward.testing.ProductProcess;
import io.opsward.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Timers of clocks while the product is killed in the middle of them and goes on with two nodes: none is lost, and each has
 * its effect once. The database writes durably, as it does for users.
 */
class TimersUnderFaultsIT {

    private static final int WATCHES = 500;
    private static final int KILLED_AFTER = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String MISSED = """
            select count(*) from servicelevel_escalation where reason = 'deadline-missed'
            """;

    private static final String TIMERS = "select count(*) from act_ru_job where handler_type_ = 'case-timer'";

    /** Cases by how often each effect came: there must be one row, 1, 1, 1, 1. */
    private static final String EFFECTS = """
            select warned, missed, escalated, handed_over, count(*) as cases from (
                select c.case_number,
                    (select count(*) from servicelevel_milestone m where m.clock = c.id and m.percent < 100) as warned,
                    (select count(*) from servicelevel_milestone m where m.clock = c.id and m.percent = 100) as missed,
                    (select count(*) from servicelevel_escalation e where e.case_number = c.case_number) as escalated,
                    (select count(*) from act_hi_procinst p where p.business_key_ = c.case_number
                        and p.proc_def_key_ = 'service-level-breach') as handed_over
                from servicelevel_clock c where c.case_number like 'WAT-%') as effects
            group by warned, missed, escalated, handed_over
            """;

    @Test
    void of_500_timers_due_when_the_product_is_killed_each_fires_once() throws InterruptedException {
        try (var database = ExternalDatabase.start(true)) {
            var jdbc = database.jdbc();
            killInTheMiddle(database, jdbc);
            var one = node(database);
            var other = node(database);
            one.awaitReady();
            other.awaitReady();
            await("all timers", PATIENCE, () -> count(jdbc, MISSED) >= WATCHES);
            await("no timer left", PATIENCE, () -> count(jdbc, TIMERS) == 0);
            assertThat(effects(jdbc))
                    .isEqualTo("1 warning, 1 miss, 1 escalation, 1 task of management: %d cases".formatted(WATCHES));
            assertThat(count(jdbc, "select count(*) from act_ru_incident")).isZero();
            one.close();
            other.close();
        }
    }

    private static ProductProcess node(ExternalDatabase database) {
        return ProductProcess.startClasses(Application.class, TestDatabase.newFolder(), database.settings());
    }

    private static void killInTheMiddle(ExternalDatabase database, JdbcClient jdbc) throws InterruptedException {
        var first = ProductProcess.startClasses(
                WatchCrowd.class, TestDatabase.newFolder(), database.settings(), WatchCrowd.watches(WATCHES));
        await("all watches", PATIENCE, () -> first.output().contains("All watches have begun"));
        await("some timers", PATIENCE, () -> count(jdbc, MISSED) >= KILLED_AFTER);
        first.process().destroyForcibly().waitFor();
        assertThat(count(jdbc, MISSED)).as("killed in the middle").isLessThan(WATCHES);
    }

    private static String effects(JdbcClient jdbc) {
        return String.join(
                "; ",
                jdbc.sql(EFFECTS)
                        .query((row, number) -> "%d warning, %d miss, %d escalation, %d task of management: %d cases"
                                .formatted(
                                        row.getInt("warned"),
                                        row.getInt("missed"),
                                        row.getInt("escalated"),
                                        row.getInt("handed_over"),
                                        row.getInt("cases")))
                        .list());
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
