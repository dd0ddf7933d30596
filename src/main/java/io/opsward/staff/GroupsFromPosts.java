package io.opsward.staff;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.identity.spi.GroupSource;
import java.util.List;
import java.util.Set;
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
    public List<UserId> membersOf(GroupKey group) {
        return records.membersOf(group);
    }

    @Override
    public Set<GroupKey> ledBy(UserId id) {
        return records.ledBy(id);
    }

    @Override
    public Set<GroupKey> allGroups() {
        return records.allGroups();
    }
}
