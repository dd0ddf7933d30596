package io.opsward.engine.internal;

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
 * Messages between cases while the product is killed in the middle of their delivery and goes on with two nodes: none is
 * lost, none comes twice. The database writes durably, as it does for users.
 */
class MessagesUnderFaultsIT {

    private static final int MESSAGES = 400;
    private static final int KILLED_AFTER = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String DELIVERED = """
            select count(*) from act_hi_actinst where act_id_ = 'Event_Parcel' and end_time_ is not null
            """;

    private static final String KEPT = "select count(*) from engine_message";

    private static final String JOBS = "select count(*) from act_ru_job where handler_type_ = 'case-message'";

    /** Cases that have not had their message exactly once. */
    private static final String WRONG = """
            select count(*) from act_hi_procinst p
            where p.proc_def_key_ = 'parcel-collector' and 1 <> (
                select count(*) from act_hi_actinst a
                where a.proc_inst_id_ = p.id_ and a.act_id_ = 'Event_Parcel' and a.end_time_ is not null)
            """;

    @Test
    void of_400_messages_under_way_when_the_product_is_killed_each_is_delivered_once() throws InterruptedException {
        try (var database = ExternalDatabase.start(true)) {
            var jdbc = database.jdbc();
            killInTheMiddle(database, jdbc);
            var one = node(database);
            var other = node(database);
            one.awaitReady();
            other.awaitReady();
            await("all messages", PATIENCE, () -> count(jdbc, KEPT) == 0);
            await("no job left", PATIENCE, () -> count(jdbc, JOBS) == 0);
            assertThat(count(jdbc, DELIVERED)).isEqualTo(MESSAGES);
            assertThat(count(jdbc, WRONG)).isZero();
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
                MessageCrowd.class, TestDatabase.newFolder(), database.settings(), MessageCrowd.messages(MESSAGES));
        await("all sent", PATIENCE, () -> first.output().contains("All messages are sent"));
        await("some messages", PATIENCE, () -> count(jdbc, DELIVERED) >= KILLED_AFTER);
        first.process().destroyForcibly().waitFor();
        assertThat(count(jdbc, DELIVERED)).as("killed in the middle").isLessThan(MESSAGES);
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
