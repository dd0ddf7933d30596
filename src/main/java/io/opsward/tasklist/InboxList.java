package io.opsward.tasklist;

/** The task lists of a person. */
public enum InboxList {
    /** Offered to the person and held by nobody. */
    CLAIMABLE(""),
    /** Held by the person. */
    MINE("i.completed_at is null and i.assignee = :me"),
    /** Held by others in groups that the person leads. */
    TEAM(
            "i.completed_at is null and i.assignee is not null and i.assignee <> :me and i.groups && cast(:led as text[])"),
    /** Completed by the person, latest first. */
    DONE("i.completed_at is not null and i.completed_by = :me");

    private final String condition;

    InboxList(String condition) {
        this.condition = condition;
    }

    /** What a row of the list fulfils; empty for the one read from the table of offers. */
    String condition() {
        return condition;
    }
}
