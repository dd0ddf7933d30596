package io.opsward.engine;

/**
 * A task was created. Published once for each task, within the transaction of the step; later changes are {@link
 * UserTaskChanged}.
 *
 * @param task the task as it is now
 */
public record UserTaskOffered(UserTask task) {}
