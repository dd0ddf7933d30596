package io.opsward.tasklist;

import org.jspecify.annotations.Nullable;

/** What open tasks are sorted by; among equals the task's identifier decides, so that pages never overlap. */
public enum InboxSort {
    /** Due date; tasks without one come last. */
    DUE("due_order", "priority_order"),
    /** Priority, then due date; tasks without priority come last. */
    PRIORITY("priority_order", "due_order"),
    /** When the task was offered. */
    AGE("created_at", null);

    private final String column;
    private final @Nullable String second;

    InboxSort(String column, @Nullable String second) {
        this.column = column;
        this.second = second;
    }

    /** The columns in order, the last one unique. */
    String columns(String alias) {
        var middle = second == null ? "" : ", " + alias + "." + second;
        return alias + "." + column + middle + ", " + alias + ".task_id";
    }

    /** The places of a row's values in the same order. */
    String places() {
        return switch (this) {
            case DUE -> ":afterDue, :afterPriority, :afterId";
            case PRIORITY -> ":afterPriority, :afterDue, :afterId";
            case AGE -> ":afterCreated, :afterId";
        };
    }

    /** The order by these columns. */
    String order(String alias, boolean descending) {
        var direction = descending ? " desc" : " asc";
        return columns(alias).replace(",", direction + ",") + direction;
    }
}
