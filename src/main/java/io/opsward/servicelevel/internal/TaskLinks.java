package io.opsward.servicelevel.internal;

import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockName;
import io.opsward.shared.CaseNumber;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code servicelevel_task}: which open task has to do with which clocks. */
@Repository
class TaskLinks {

    private final JdbcClient jdbc;

    TaskLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if the task was offered before, or its case has been open for longer than cases have clocks */
    boolean add(UserTask task, Collection<ClockName> claims, Collection<ClockName> follows) {
        return jdbc.sql("""
                                insert into servicelevel_task (task_id, case_number, assignee, claims, follows)
                                select ?, number, ?, ?, ? from servicelevel_case where number = ?
                                on conflict do nothing""")
                        .params(
                                task.id(),
                                text(task.assignee()),
                                ClockNames.toArray(claims),
                                ClockNames.toArray(follows),
                                task.caseNumber().value())
                        .update()
                > 0;
    }

    /** Notes who has the task now. @return clocks that stop if a person has taken it; none if that person had it already */
    List<ClockName> assign(String taskId, @Nullable UserId assignee) {
        return jdbc.sql("""
                        update servicelevel_task set assignee = :assignee
                        where task_id = :task and assignee is distinct from cast(:assignee as text) returning claims""")
                .param("assignee", text(assignee))
                .param("task", taskId)
                .query((row, index) -> names(row.getArray("claims")))
                .optional()
                .orElse(List.of());
    }

    void remove(String taskId) {
        jdbc.sql("delete from servicelevel_task where task_id = ?")
                .param(taskId)
                .update();
    }

    /** Open tasks of the case whose due date may be that of the clock. */
    List<TaskLink> followers(CaseNumber number, ClockName clock) {
        return jdbc.sql("select * from servicelevel_task where case_number = ? and ? = any(follows)")
                .params(number.value(), clock.name())
                .query(TaskLinks::link)
                .list();
    }

    Optional<TaskLink> find(String taskId) {
        return find(List.of(taskId)).stream().findFirst();
    }

    List<TaskLink> find(Collection<String> taskIds) {
        return jdbc.sql("select * from servicelevel_task where task_id = any(?)")
                .param(taskIds.toArray(String[]::new))
                .query(TaskLinks::link)
                .list();
    }

    /** How much an open task of the case has to do with the clock, by task: the less the closer. */
    Map<String, Integer> ranks(CaseNumber number, ClockName clock) {
        return jdbc
                .sql("""
                        select task_id, case when ? = any(claims) then 1 else 1 + array_position(follows, ?) end as rank
                        from servicelevel_task where case_number = ? and ? = any(claims || follows)""")
                .params(clock.name(), clock.name(), number.value(), clock.name())
                .query((row, index) -> Map.entry(row.getString("task_id"), row.getInt("rank")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TaskLink link(ResultSet row, int index) throws SQLException {
        return new TaskLink(
                row.getString("task_id"),
                new CaseNumber(row.getString("case_number")),
                names(row.getArray("claims")),
                names(row.getArray("follows")));
    }

    static List<ClockName> names(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(ClockName::valueOf).toList();
    }

    private static @Nullable String text(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    /**
     * An open task and its clocks.
     *
     * @param taskId the task
     * @param caseNumber its case
     * @param claims clocks that the first claim stops
     * @param follows its due date is that of the first of these that is not stopped
     */
    record TaskLink(String taskId, CaseNumber caseNumber, List<ClockName> claims, List<ClockName> follows) {}
}
