package io.opsward.engine;

/**
 * An open task is due at another time, or is offered to more groups or people than before. Published within the transaction of the
 * change, and only after all have heard that the task was offered.
 *
 * @param before the task as it was
 * @param task the task as it is now
 */
public record UserTaskChanged(UserTask before, UserTask task) {}
