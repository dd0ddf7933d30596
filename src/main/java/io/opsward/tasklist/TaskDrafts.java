package io.opsward.tasklist;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have typed and not yet completed. A draft survives release, sign-out, a refused completion and a lost race
 * for the task; it goes when the task is completed or the process withdraws it.
 */
@Service
@Transactional
public class TaskDrafts {

    /** Only whom the task concerns may leave a draft, and only while it is open. */
    private static final String SAVE = """
            insert into tasklist_draft (task_id, user_id, held, content, updated_at)
            select i.task_id, :me, coalesce(i.assignee = :me, false), :content, :now from tasklist_item i
            where i.task_id = :id and i.completed_at is null
              and (i.assignee = :me or i.groups && cast(:groups as text[]) or :me = any(i.users))
            on conflict (task_id, user_id) do update set
                held = tasklist_draft.held or excluded.held, content = excluded.content,
                updated_at = excluded.updated_at
            """;

    private static final String FIND = """
            select user_id, content, updated_at from tasklist_draft
            where task_id = :id and (user_id = :me or held)
            order by (user_id = :me) desc, updated_at desc limit 1
            """;

    private final JdbcClient jdbc;
    private final DraftContent contents;
    private final CurrentUser currentUser;
    private final Clock clock;

    TaskDrafts(JdbcClient jdbc, DraftContent contents, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps what the current user has typed for the task.
     *
     * @return whether it was kept; false if the task is no longer open or does not concern the user
     * @throws RuleViolation {@code tasklist.draft-too-large}
     */
    public boolean save(String taskId, Map<String, ?> values) {
        return jdbc.sql(SAVE)
                        .param("id", taskId)
                        .param("me", me())
                        .param(
                                "groups",
                                currentUser.groups().stream()
                                        .map(GroupKey::value)
                                        .toArray(String[]::new))
                        .param("content", contents.write(values))
                        .param("now", InboxItemRow.timestamp(clock.instant()))
                        .update()
                > 0;
    }

    /** The current user's own draft of the task, else the newest one of those who held it before; the caller checks access. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String taskId) {
        return jdbc.sql(FIND)
                .param("id", taskId)
                .param("me", me())
                .query(this::map)
                .optional();
    }

    /** Keeps what the current user has typed to start the process. @throws RuleViolation {@code tasklist.draft-too-large} */
    public void saveStart(String processKey, Map<String, ?> values) {
        jdbc.sql("""
                        insert into tasklist_start_draft (process_key, user_id, content, updated_at)
                        values (:key, :me, :content, :now)
                        on conflict (process_key, user_id) do update set
                            content = excluded.content, updated_at = excluded.updated_at
                        """)
                .param("key", processKey)
                .param("me", me())
                .param("content", contents.write(values))
                .param("now", InboxItemRow.timestamp(clock.instant()))
                .update();
    }

    /** The current user's half-filled start form of the process. */
    @Transactional(readOnly = true)
    public Optional<Draft> findStart(String processKey) {
        return jdbc.sql("""
                        select user_id, content, updated_at from tasklist_start_draft
                        where process_key = :key and user_id = :me
                        """)
                .param("key", processKey)
                .param("me", me())
                .query(this::map)
                .optional();
    }

    /** Drops the current user's half-filled start form of the process. */
    public void discardStart(String processKey) {
        jdbc.sql("delete from tasklist_start_draft where process_key = :key and user_id = :me")
                .param("key", processKey)
                .param("me", me())
                .update();
    }

    private Draft map(ResultSet row, int number) throws SQLException {
        return new Draft(
                new UserId(row.getString("user_id")),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                contents.read(row.getString("content")));
    }

    private String me() {
        return currentUser.id().value();
    }
}
