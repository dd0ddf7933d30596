package io.opsward.staff;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people and posts of the service, for those who plan and check it. */
@Service
@Transactional(readOnly = true)
public class StaffDirectory {

    private static final GroupKey[] READERS = {
        GroupKey.MANAGEMENT, GroupKey.ADMINISTRATOR, GroupKey.PROCESS_OWNER, GroupKey.AUDITOR
    };

    private final StaffRecords records;
    private final CurrentUser currentUser;

    StaffDirectory(StaffRecords records, CurrentUser currentUser) {
        this.records = records;
        this.currentUser = currentUser;
    }

    /**
     * Everyone, the provider's staff first, then by name.
     *
     * @throws AccessRefused unless the current user manages, administers, owns processes or audits
     */
    public List<Person> people() {
        currentUser.requireAnyOf("people", READERS);
        return records.people();
    }

    /**
     * All posts, in the order of the organisation.
     *
     * @throws AccessRefused unless the current user manages, administers, owns processes or audits
     */
    public List<Post> posts() {
        currentUser.requireAnyOf("posts", READERS);
        return records.posts();
    }
}
