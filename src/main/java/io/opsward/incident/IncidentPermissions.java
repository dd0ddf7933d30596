package io.opsward.incident;

import io.opsward.identity.GroupKey;

/** Who may do what with incidents beyond the tasks of the process. */
final class IncidentPermissions {

    private IncidentPermissions() {}

    /** Reads the list of all incidents. */
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

    /** Withdraws an incident. */
    static GroupKey[] withdraw() {
        return new GroupKey[] {GroupKey.SERVICE_DESK, GroupKey.MANAGEMENT};
    }
}
