package io.opsward.staff;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.identity.spi.GroupSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The groups that posts give. */
@Component
class GroupsFromPosts implements GroupSource {

    private final StaffRecords records;

    GroupsFromPosts(StaffRecords records) {
        this.records = records;
    }

    @Override
    public Set<GroupKey> groupsOf(UserId id) {
        return records.groupsOf(id);
    }

    @Override
    public Map<UserId, Set<GroupKey>> groupsOfAll(Collection<UserId> ids) {
        var known = records.groupsOfAll(ids);
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, Set.of())));
    }

    @Override
    public String describe(UserId id, Locale locale) {
        return records.postsOf(id).stream()
                .map(name -> name.in(locale))
                .collect(Collectors.joining("zh".equals(locale.getLanguage()) ? "、" : ", "));
    }

    @Override
    public List<UserId> membersOf(GroupKey group) {
        return records.membersOf(group);
    }

    @Override
    public Set<GroupKey> ledBy(UserId id) {
        return records.ledBy(id);
    }

    @Override
    public Set<UserId> leadersOf(Collection<GroupKey> groups) {
        return records.leadersOf(groups);
    }

    @Override
    public Set<GroupKey> allGroups() {
        return records.allGroups();
    }
}
