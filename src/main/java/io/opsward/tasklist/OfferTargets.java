package io.opsward.tasklist;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.util.Collection;
import java.util.stream.Stream;

/** How the table of offers writes groups and people in one column. */
final class OfferTargets {

    static final String GROUP = "group:";
    static final String USER = "user:";

    private OfferTargets() {}

    static String[] of(Collection<GroupKey> groups, Collection<UserId> users) {
        return Stream.concat(
                        groups.stream().map(group -> GROUP + group.value()),
                        users.stream().map(user -> USER + user.value()))
                .distinct()
                .toArray(String[]::new);
    }
}
