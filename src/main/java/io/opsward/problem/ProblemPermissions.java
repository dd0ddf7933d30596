package io.opsward.problem;

import io.opsward.identity.GroupKey;

/** Who may do what with problems beyond the tasks of the process. */
final class ProblemPermissions {

    private ProblemPermissions() {}

    /** Reads problems, what was found out and what is still at risk; clients read the case alone. */
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
}
