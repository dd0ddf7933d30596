package io.opsward.servicelevel.internal;

import io.opsward.engine.ModelTexts;
import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The open task that a clock waits for.
 *
 * @param id identifier, or null if no task is open
 * @param name what the model calls it, or null if no task is open
 * @param holder who has it, or null
 * @param groups whom it is offered to
 */
record AwaitedTask(
        @Nullable String id,
        @Nullable Bilingual name,
        @Nullable UserId holder,
        Set<GroupKey> groups) {

    static final AwaitedTask NONE = new AwaitedTask(null, null, null, Set.of());

    static AwaitedTask of(UserTask task, ModelTexts texts) {
        var key = task.processKey() + "." + task.key();
        var chinese = texts.text(task.definitionId(), key, task.name(), Locale.CHINESE);
        return new AwaitedTask(task.id(), new Bilingual(task.name(), chinese), task.assignee(), task.groups());
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
