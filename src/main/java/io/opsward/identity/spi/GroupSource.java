package io.opsward.identity.spi;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the groups of people from the posts they hold; implemented by the module that knows the people. */
public interface GroupSource {

    /** Groups of the person; empty if unknown. */
    Set<GroupKey> groupsOf(UserId id);

    /** Groups of many at once; override it where one query can tell them. */
    default Map<UserId, Set<GroupKey>> groupsOfAll(Collection<UserId> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), this::groupsOf));
    }

    /**
     * What the person does, for people to read: the titles of the posts.
     *
     * @return empty if unknown
     */
    default String describe(UserId id, Locale locale) {
        return "";
    }

    /** Members of the group. */
    List<UserId> membersOf(GroupKey group);

    /** Groups that the person leads. */
    Set<GroupKey> ledBy(UserId id);

    /** People who lead one of the groups. */
    Set<UserId> leadersOf(Collection<GroupKey> groups);

    /** Every group that exists: what a model may name. */
    Set<GroupKey> allGroups();
}
