package io.opsward.engine;

import io.opsward.identity.UserId;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody completed a task whose element has extension properties of other modules; see {@link StepReached}. Published
 * within the transaction of the act, when what was entered is in the process and before the process goes on.
 *
 * @param task the task as it was
 * @param properties its properties as {@link StepReached} has them, as they stand in the model
 * @param values reads a variable that the task sees, null where there is none; while the event is heard only
 * @param by who completed it
 */
public record StepCompleted(
        UserTask task, Map<String, String> properties, Function<String, @Nullable Object> values, UserId by) {}
