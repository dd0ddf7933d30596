package io.opsward.engine;

import io.opsward.identity.UserId;

/**
 * A task was completed. Published within the transaction of the act.
 *
 * @param task the task as it was
 * @param by who completed it
 */
public record UserTaskCompleted(UserTask task, UserId by) {}
