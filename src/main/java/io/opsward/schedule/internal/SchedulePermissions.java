package io.opsward.schedule.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import org.springframework.stereotype.Component;

/** Who reads the change calendar and who keeps freeze periods. */
@Component
class SchedulePermissions {

    private static final GroupKey[] READERS = {
        GroupKey.SERVICE_DESK,
        new GroupKey("tech-support"),
        new GroupKey("operations"),
        GroupKey.MANAGEMENT,
        GroupKey.PROCESS_OWNER,
        GroupKey.AUDITOR
    };

    private final CurrentUser user;

    SchedulePermissions(CurrentUser user) {
        this.user = user;
    }

    boolean mayEdit() {
        return user.isInAnyOf(GroupKey.MANAGEMENT);
    }

    void requireReader() {
        user.requireAnyOf("change calendar", READERS);
    }

    void requireEditor() {
        user.requireAnyOf("freeze periods", GroupKey.MANAGEMENT);
    }
}
