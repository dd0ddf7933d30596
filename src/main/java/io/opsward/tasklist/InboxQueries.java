package io.opsward.tasklist;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.SearchWords;
import io.opsward.tasklist.InboxService.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the task lists; one statement for each question. Who may not do what is read from the engine's view {@code engine_barred}. */
@Repository
class InboxQueries {

    private static final String ROW = """
            select i.*, exists (select 1 from tasklist_draft d where d.task_id = i.task_id and d.user_id = :me) as has_draft,
                (select array[b.held, b.wanted] from engine_barred b
                 where b.task_id = i.task_id and b.person = :me order by b.held limit 1) as barred
            from tasklist_item i
            """;

    /** What the engine says of separated duties. @see "Decision 0022" */
    private static final String NOT_BARRED = """
            not exists (select 1 from engine_barred b where b.task_id = %s.task_id and b.person = :me)
            """;

    private static final String COUNTS = """
            select (select count(distinct o.task_id)
                    from unnest(cast(:targets as text[])) as t(target)
                    cross join lateral (
                        select f.task_id from tasklist_offer f where f.offered_to = t.target and %s limit :cap) o),
                   (select count(*) from (select 1 from tasklist_item i where %s limit :cap) m),
                   (select count(*) from (select 1 from tasklist_item i where %s and i.due_at < :now limit :cap) d),
                   (select count(*) from (select 1 from tasklist_item i where %s limit :cap) t)
            """.formatted(
                    NOT_BARRED.formatted("f"),
                    InboxList.MINE.condition(),
                    InboxList.MINE.condition(),
                    InboxList.TEAM.condition());

    private static final String NEXT = ROW + """
            where i.case_number = :number and i.completed_at is null
              and (i.assignee = :me or exists (
                   select 1 from tasklist_offer o where o.task_id = i.task_id and o.offered_to = any(cast(:targets as text[]))))
              and %s
            order by i.assignee nulls last, i.created_at, i.task_id limit 1
            """.formatted(NOT_BARRED.formatted("i"));

    private final JdbcClient jdbc;

    InboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InboxItem> rows(InboxList list, InboxFilter filter, @Nullable InboxItem after, int limit, Reader reader) {
        var parameters = parameters(filter, after, limit, reader);
        var conditions = new InboxConditions(filter, after != null);
        var sql = switch (list) {
            case CLAIMABLE -> ROW + conditions.claimable();
            case MINE, TEAM -> ROW + conditions.held(list);
            case DONE -> ROW + conditions.done();
        };
        return jdbc.sql(sql).params(parameters).query(InboxItemRow::map).list();
    }

    InboxCounts counts(Reader reader) {
        return jdbc.sql(COUNTS)
                .params(parameters(InboxFilter.ALL, null, 0, reader))
                .param("cap", InboxCounts.CAP)
                .query((row, number) -> new InboxCounts(
                        capped(row.getInt(1)),
                        row.getInt(2),
                        row.getInt(3),
                        !reader.led().isEmpty(),
                        row.getInt(4)))
                .single();
    }

    Optional<InboxItem> next(CaseNumber number, Reader reader) {
        return jdbc.sql(NEXT)
                .param("number", number.value())
                .param("me", reader.id().value())
                .param("targets", reader.targets())
                .query(InboxItemRow::map)
                .optional();
    }

    Optional<InboxItem> done(String taskId, UserId me) {
        return jdbc.sql(ROW + "where i.task_id = :id and i.completed_at is not null")
                .param("id", taskId)
                .param("me", me.value())
                .query(InboxItemRow::map)
                .optional();
    }

    private static int capped(int count) {
        return Math.min(count, InboxCounts.CAP);
    }

    private static Map<String, Object> parameters(
            InboxFilter filter, @Nullable InboxItem after, int limit, Reader reader) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("me", reader.id().value());
        parameters.put("targets", reader.targets());
        parameters.put("led", reader.ledKeys());
        parameters.put("now", InboxItemRow.timestamp(reader.now()));
        parameters.put("limit", limit);
        parameters.put("words", SearchWords.query(filter.words()));
        parameters.put("process", filter.processKey() == null ? "" : filter.processKey());
        parameters.put("priority", InboxItemRow.order(filter.priority()));
        if (after != null) {
            parameters.put("afterId", after.taskId());
            parameters.put("afterPriority", InboxItemRow.order(after.priority()));
            parameters.put("afterCreated", InboxItemRow.timestamp(after.createdAt()));
            parameters.put("afterDue", InboxItemRow.dueOrder(after.dueAt()));
            parameters.put("afterCompleted", InboxItemRow.timestampOrNull(after.completedAt()));
        }
        return parameters;
    }
}
