package io.opsward.change;

import io.opsward.identity.GroupKey;

/** Who may do what with changes beyond the tasks of the process. */
final class ChangePermissions {

    private ChangePermissions() {}

    /** Reads the list of all changes and the templates. */
    static GroupKey[] read() {
        return new GroupKey[] {
            GroupKey.SERVICE_DESK,
            new GroupKey("tech-support"),
            new GroupKey("operations"),
            GroupKey.MANAGEMENT,
            GroupKey.PROCESS_OWNER,
            GroupKey.AUDITOR
        };
    }

    /** Cancels a change. */
    static GroupKey[] cancel() {
        return new GroupKey[] {GroupKey.MANAGEMENT};
    }

    /** Keeps the templates of standard changes. */
    static GroupKey[] keepTemplates() {
        return new GroupKey[] {GroupKey.MANAGEMENT};
    }
}
