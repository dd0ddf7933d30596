package io.opsward.notification.internal;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is meant: those who have a task, or could take it. */
@Component
class Circle {

    private final UserDirectory directory;

    Circle(UserDirectory directory) {
        this.directory = directory;
    }

    Set<UserId> membersOf(Collection<GroupKey> groups) {
        var members = new HashSet<UserId>();
        groups.forEach(group -> members.addAll(directory.membersOf(group)));
        return members;
    }

    /** Who has the task, else all who may take it; and the leads of its groups. */
    Set<UserId> ofTask(@Nullable UserId assignee, Collection<GroupKey> groups) {
        var people = assignee == null ? membersOf(groups) : new HashSet<>(Set.of(assignee));
        people.addAll(directory.leadersOf(groups));
        return people;
    }
}
