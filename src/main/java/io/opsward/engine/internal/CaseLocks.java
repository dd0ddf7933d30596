package io.opsward.engine.internal;

import io.opsward.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets those who move the same case take turns, on all nodes: who completes its tasks, its timers, its messages. The lock
 * comes before every row of the case, is held until the transaction ends, and nobody holds it for two cases that others
 * know.
 *
 * @see "Decision 0020"
 */
@Component
class CaseLocks {

    private static final String LOCK = "pg_advisory_xact_lock(hashtextextended(%s, 20))";

    private static final String BY_NUMBER = "select " + LOCK.formatted("?");

    private static final String BY_TASK = "select " + LOCK.formatted("p.business_key_")
            + " from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_ where t.id_ = ?";

    private final JdbcClient jdbc;

    CaseLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the turn at the case; one that does not exist has a turn too. */
    void lock(CaseNumber number) {
        wait(BY_NUMBER, number.value());
    }

    /** Waits for the turn at the case of the task, if the task is open. */
    void lockCaseOf(String taskId) {
        if (taskId.indexOf('\0') < 0) {
            wait(BY_TASK, taskId);
        }
    }

    /** A statement of its own: what is read after it sees all that was done in the turn before. */
    private void wait(String sql, String which) {
        jdbc.sql(sql).param(which).query((row, index) -> true).optional();
    }
}
