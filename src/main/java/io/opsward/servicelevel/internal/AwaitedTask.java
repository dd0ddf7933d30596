package io.opsward.servicelevel.internal;

import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The open task that a clock waits for.
 *
 * @param id identifier, or null if no task is open
 * @param name English name, or null if no task is open
 * @param holder who has it, or null
 * @param groups whom it is offered to
 */
record AwaitedTask(
        @Nullable String id,
        @Nullable String name,
        @Nullable UserId holder,
        Set<GroupKey> groups) {

    static final AwaitedTask NONE = new AwaitedTask(null, null, null, Set.of());

    static AwaitedTask of(UserTask task) {
        return new AwaitedTask(task.id(), task.name(), task.assignee(), task.groups());
    }

    /** Who has the task: its holder, else the groups that it is offered to; null if nobody has. */
    @Nullable
    String whose() {
        if (holder != null) {
            return holder.value();
        }
        return groups.isEmpty()
                ? null
                : groups.stream().map(GroupKey::value).sorted().collect(Collectors.joining(", "));
    }
}
