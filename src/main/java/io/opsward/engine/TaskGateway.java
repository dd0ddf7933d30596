package io.opsward.engine;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.Map;
import java.util.Optional;

/**
 * What people do with their tasks. Every act is one engine command in one transaction, done as the current user, and
 * reads and checks the task under a row lock. A task may be seen by its assignee, by those it is offered to, by leaders
 * of its groups.
 */
public interface TaskGateway {

    /**
     * @throws NotFound if there is no such open task
     * @throws AccessRefused if the current user may not see it
     */
    UserTask get(String taskId);

    /**
     * Takes the task.
     *
     * @throws RuleViolation {@code task.taken} with the display name of the holder, if another person was first;
     *     {@code task.gone} if it is done already; {@code task.duties-apart} if duties must be separated
     * @throws AccessRefused if it is not offered to the current user
     */
    void claim(String taskId);

    /**
     * Gives the task back to those it is offered to.
     *
     * @throws RuleViolation {@code task.for-you-alone} if it is offered to nobody
     * @throws AccessRefused if the current user does not hold it
     */
    void release(String taskId);

    /**
     * Completes the task; the values become variables of the process. People who complete tasks of one case at the same
     * moment take turns: each step sees what those before have done.
     *
     * @throws RuleViolation {@code task.taken}, {@code task.gone}, {@code task.duties-apart}, or of a step that follows at once
     * @throws AccessRefused if the current user does not hold it
     */
    void complete(String taskId, Map<String, Object> values);

    /**
     * Hands the task to another person of its groups; for leaders of a group of the task, and for management.
     *
     * @throws RuleViolation {@code task.not-member} if that person is in none of its groups
     * @throws AccessRefused if the current user leads none of its groups
     */
    void reassign(String taskId, UserId to);

    /** Whether the current user may reassign the task. */
    boolean mayReassign(UserTask task);

    /** Form of the task, empty if the model names none. */
    Optional<FormSource> form(String taskId);

    /**
     * Form of a step in a version of a process, whether or not such a task is open: to show completed ones. Empty if the
     * model names none.
     */
    Optional<FormSource> formOf(String definitionId, String elementKey);

    /** Variables that the task sees. */
    Map<String, Object> variables(String taskId);
}
