package io.opsward.configuration.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import org.springframework.stereotype.Component;

/** Who reads and who edits configuration items. */
@Component
class Permissions {

    private static final GroupKey[] READERS = {
        GroupKey.SERVICE_DESK,
        new GroupKey("tech-support"),
        new GroupKey("operations"),
        GroupKey.MANAGEMENT,
        GroupKey.PROCESS_OWNER,
        GroupKey.AUDITOR
    };

    private static final GroupKey[] EDITORS = {new GroupKey("operations"), GroupKey.MANAGEMENT};

    private final CurrentUser user;

    Permissions(CurrentUser user) {
        this.user = user;
    }

    boolean mayRead() {
        return user.isInAnyOf(READERS);
    }

    boolean mayEdit() {
        return user.isInAnyOf(EDITORS);
    }

    void requireReader() {
        user.requireAnyOf("configuration items", READERS);
    }

    void requireEditor() {
        user.requireAnyOf("edit configuration items", EDITORS);
    }
}
