package io.opsward.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names and groups of account holders. */
public interface UserDirectory {

    /** Name to show, or the account name itself where nobody of that name is known. */
    String displayName(UserId id);

    /** Names to show for many at once, one query; every given id has an entry. */
    Map<UserId, String> displayNames(Collection<UserId> ids);

    /** Whether an enabled account of that name exists. */
    boolean exists(UserId id);

    /** Enabled members of the group, by display name. */
    List<UserId> membersOf(GroupKey group);

    /** Groups of many at once: from posts, from the sign-in service and from the account; every given id has an entry. */
    Map<UserId, Set<GroupKey>> groupsOf(Collection<UserId> ids);

    /** How many at once are reached, one query; only enabled accounts have an entry. */
    Map<UserId, Contact> contactsOf(Collection<UserId> ids);

    /** Enabled people who lead one of the groups. */
    Set<UserId> leadersOf(Collection<GroupKey> groups);

    /** Groups that the person leads. */
    Set<GroupKey> ledBy(UserId id);

    /** Whether the person leads the group, and may therefore reassign its tasks. */
    boolean isLeaderOf(UserId id, GroupKey group);
}
