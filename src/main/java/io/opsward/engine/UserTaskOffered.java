package io.opsward.engine;

/**
 * A task was created, or is due at another time. Published within the transaction of the step; for a task that was offered
 * before, it tells the task as it is now.
 *
 * @param task the task as it is now
 */
public record UserTaskOffered(UserTask task) {}
