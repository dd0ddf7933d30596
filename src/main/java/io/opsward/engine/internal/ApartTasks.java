package io.opsward.engine.internal;

import io.opsward.engine.DutyTaken;
import io.opsward.engine.Separation;
import io.opsward.identity.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks that holders of a duty keep away from, in rows of {@code engine_apart}. */
@Component
class ApartTasks {

    private final JdbcClient jdbc;
    private final DutyRows duties;

    ApartTasks(JdbcClient jdbc, DutyRows duties) {
        this.jdbc = jdbc;
        this.duties = duties;
    }

    /**
     * Notes from whom the task is kept apart; one of them who was to get it by the model does not get it.
     *
     * @throws IllegalStateException if it was for such a person alone: the model leads nowhere
     */
    void offered(TaskEntity task) {
        var apartFrom = DutyProperties.apartFrom(task);
        if (!apartFrom.isEmpty()) {
            write(task, apartFrom, DutyProperties.expected(task));
            if (task.getAssignee() != null) {
                withhold(task, new UserId(task.getAssignee()));
            }
        }
    }

    private void write(TaskEntity task, Set<String> apartFrom, Set<String> wanted) {
        var held = List.copyOf(apartFrom);
        jdbc.sql("""
                        insert into engine_apart (task_id, held, case_number, wanted)
                        select :task, a.held, :number, a.wanted
                        from unnest(cast(:held as text[]), cast(:wanted as text[])) as a(held, wanted)""")
                .param("task", task.getId())
                .param("number", task.getExecution().getProcessBusinessKey())
                .param("held", held.toArray(String[]::new))
                .param("wanted", held.stream().map(duty -> wanted(duty, wanted)).toArray(String[]::new))
                .update();
    }

    /** Of several duties of a task the one that makes a rule of the field. */
    private static String wanted(String held, Set<String> wanted) {
        return wanted.stream()
                .filter(duty -> new Separation(held, duty).isOfTheField())
                .findFirst()
                .or(() -> wanted.stream().sorted().findFirst())
                .orElse("");
    }

    private void withhold(TaskEntity task, UserId person) {
        var separation = duties.barred(task.getId()).get(person);
        if (separation == null) {
            return;
        }
        if (task.getCandidates().isEmpty()) {
            throw new IllegalStateException(
                    "%s of %s is for %s alone, who may not do it as %s of the case; name candidate groups in the model"
                            .formatted(
                                    task.getTaskDefinitionKey(),
                                    task.getExecution().getProcessBusinessKey(),
                                    person,
                                    separation.held()));
        }
        task.setAssignee(null);
    }

    void ended(TaskEntity task) {
        if (DutyProperties.keepsApart(
                task.getExecution().getProcessDefinition().findActivity(task.getTaskDefinitionKey()))) {
            jdbc.sql("delete from engine_apart where task_id = ?")
                    .param(task.getId())
                    .update();
        }
    }

    /**
     * Whoever takes a duty gives back the tasks that he holds and may not do any more. All open tasks that are apart from
     * it are locked, whoever holds them: somebody who is just taking one either sees the duty, or is seen here.
     *
     * @param source the task that is just being completed, which is not given back
     */
    void giveBack(DutyTaken taken, Collection<String> duties, String source) {
        var tasks = Context.getProcessEngineConfiguration().getTaskService();
        jdbc
                .sql("""
                        select t.id_, t.assignee_ from act_ru_task t
                        where t.id_ in (select a.task_id from engine_apart a
                                        where a.case_number = :number and a.held = any(cast(:duties as text[])))
                          and t.id_ <> :source
                        order by t.id_ for update of t""")
                .param("number", taken.caseNumber().value())
                .param("duties", duties.toArray(String[]::new))
                .param("source", source)
                .query((row, index) -> new Held(row.getString("id_"), row.getString("assignee_")))
                .list()
                .stream()
                .filter(task -> taken.person().value().equals(task.assignee()))
                .filter(task -> isOffered(tasks, task.id()))
                .forEach(task -> tasks.setAssignee(task.id(), null));
    }

    private static boolean isOffered(TaskService tasks, String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }

    private record Held(String id, @Nullable String assignee) {}
}
