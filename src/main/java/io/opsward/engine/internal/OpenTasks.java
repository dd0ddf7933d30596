package io.opsward.engine.internal;

import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks as they stand in the database, with all that an act on them needs, in one statement. */
@Component
class OpenTasks {

    private static final String TASK = """
            select t.id_, t.task_def_key_, t.name_, t.proc_def_id_, d.key_, t.proc_inst_id_, t.assignee_, t.create_time_,
                   t.due_date_,
                   (select e.business_key_ from act_ru_execution e where e.id_ = t.proc_inst_id_) as business_key_,
                   (select array_agg(l.group_id_ order by l.group_id_) from act_ru_identitylink l
                     where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null) as groups_,
                   (select array_agg(l.user_id_ order by l.user_id_) from act_ru_identitylink l
                     where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.user_id_ is not null) as users_
            from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
            where t.id_ = ?
            """;

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The task as it is, empty if it is not open. */
    Optional<UserTask> find(String taskId) {
        return query(TASK, taskId);
    }

    /**
     * The task, which nobody else can change until the transaction ends.
     *
     * @throws RuleViolation {@code task.gone} if it is done or cut off
     * @throws NotFound if there never was such a task
     */
    UserTask lock(String taskId) {
        return query(TASK + " for update of t", taskId).orElseThrow(() -> gone(taskId));
    }

    private RuntimeException gone(String taskId) {
        if (taskId.indexOf('\0') >= 0) {
            return new NotFound("task of an impossible name");
        }
        var existed = jdbc.sql("select count(*) from act_hi_taskinst where id_ = ?")
                .param(taskId)
                .query(Long.class)
                .single();
        return existed > 0 ? new RuleViolation("task.gone") : new NotFound("task " + taskId);
    }

    private Optional<UserTask> query(String sql, String taskId) {
        return taskId.indexOf('\0') >= 0
                ? Optional.empty()
                : jdbc.sql(sql).param(taskId).query((row, number) -> task(row)).optional();
    }

    private static UserTask task(ResultSet row) throws SQLException {
        var assignee = row.getString("assignee_");
        return new UserTask(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("proc_def_id_"),
                row.getString("key_"),
                row.getString("proc_inst_id_"),
                new CaseNumber(row.getString("business_key_")),
                assignee == null ? null : new UserId(assignee),
                set(row.getArray("groups_"), GroupKey::new),
                set(row.getArray("users_"), UserId::new),
                row.getTimestamp("create_time_").toInstant(),
                instant(row.getTimestamp("due_date_")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static <T> Set<T> set(@Nullable Array array, Function<String, T> element) throws SQLException {
        Set<T> elements = new LinkedHashSet<>();
        if (array != null) {
            for (var value : (String[]) array.getArray()) {
                elements.add(element.apply(value));
            }
        }
        return elements;
    }
}
