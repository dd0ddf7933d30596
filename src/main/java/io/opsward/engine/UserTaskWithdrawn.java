package io.opsward.engine;

/**
 * A task was cut off by the process. Published within the transaction of the step.
 *
 * @param task the task as it is now
 */
public record UserTaskWithdrawn(UserTask task) {}
