package io.opsward.tasklist;

/** The lists, each with the condition that a row of it fulfils. */
enum InboxList {
    CLAIMABLE(""),
    MINE("i.completed_at is null and i.assignee = :me"),
    TEAM("i.completed_at is null and i.assignee is not null and i.assignee <> :me and i.groups && :led"),
    DONE("i.completed_at is not null and i.completed_by = :me");

    private final String condition;

    InboxList(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
