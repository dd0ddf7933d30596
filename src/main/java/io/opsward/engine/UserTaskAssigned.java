package io.opsward.engine;

import io.opsward.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A task was claimed, released (task without assignee) or reassigned. Published within the transaction of the act.
 *
 * @param task the task as it is now
 * @param before who held it before, or null
 * @param by who did it
 */
public record UserTaskAssigned(UserTask task, @Nullable UserId before, UserId by) {}
