package io.opsward.engine;

/**
 * A task was created. Published within the transaction of the step.
 *
 * @param task the task as it is now
 */
public record UserTaskOffered(UserTask task) {}
