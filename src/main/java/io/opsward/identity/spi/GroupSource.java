package io.opsward.identity.spi;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.Set;

/** Tells the groups of people from the posts they hold; implemented by the module that knows the people. */
public interface GroupSource {

    /** Groups of the person; empty if unknown. */
    Set<GroupKey> groupsOf(UserId id);

    /** Members of the group. */
    List<UserId> membersOf(GroupKey group);

    /** Groups that the person leads. */
    Set<GroupKey> ledBy(UserId id);

    /** Every group that exists: what a model may name. */
    Set<GroupKey> allGroups();
}
