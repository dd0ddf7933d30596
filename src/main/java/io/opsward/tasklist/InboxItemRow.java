package io.opsward.tasklist;

import io.opsward.engine.Separation;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code tasklist_item} as record, and the values of its columns. */
final class InboxItemRow {

    /** What a missing priority counts as when tasks are sorted; as in the table. */
    private static final int NO_PRIORITY = 9;

    private InboxItemRow() {}

    static InboxItem map(ResultSet row, int number) throws SQLException {
        return new InboxItem(
                row.getString("task_id"),
                row.getString("definition_id"),
                row.getString("process_key"),
                row.getString("element_key"),
                row.getString("name"),
                new CaseNumber(row.getString("case_number")),
                row.getString("title"),
                priority(row.getInt("priority")),
                List.of((String[]) row.getArray("groups").getArray()),
                user(row.getString("assignee")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("due_at", OffsetDateTime.class)),
                user(row.getString("completed_by")),
                instant(row.getObject("completed_at", OffsetDateTime.class)),
                separation(row.getArray("barred")),
                row.getBoolean("has_draft"));
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timestampOrNull(@Nullable Instant instant) {
        return instant == null ? null : timestamp(instant);
    }

    /** The due date as lists are sorted by it: none is later than all. */
    static OffsetDateTime dueOrder(@Nullable Instant due) {
        return due == null ? OffsetDateTime.MAX : timestamp(due);
    }

    static int order(@Nullable Priority priority) {
        return priority == null ? NO_PRIORITY : priority.ordinal() + 1;
    }

    private static @Nullable Priority priority(int order) {
        return order == 0 ? null : Priority.values()[order - 1];
    }

    private static @Nullable Separation separation(@Nullable Array duties) throws SQLException {
        if (duties == null) {
            return null;
        }
        var names = (String[]) duties.getArray();
        return new Separation(names[0], names[1]);
    }

    private static @Nullable UserId user(@Nullable String id) {
        return id == null ? null : new UserId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
