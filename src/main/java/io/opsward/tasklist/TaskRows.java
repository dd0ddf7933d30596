package io.opsward.tasklist;

import io.opsward.engine.ModelTexts;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.shared.SearchWords;
import java.sql.Types;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of the task lists. */
@Repository
class TaskRows {

    private static final String OFFERS = """
            insert into tasklist_offer (offered_to, task_id, process_key, priority_order, due_order, created_at)
            select t.target, i.task_id, i.process_key, i.priority_order, i.due_order, i.created_at
            from i cross join lateral (
                select 'group:' || g from unnest(i.groups) g union select 'user:' || u from unnest(i.users) u) t(target)
            where i.assignee is null
            on conflict (task_id, offered_to) do update set
                priority_order = excluded.priority_order, due_order = excluded.due_order
            """;

    private static final String OFFER = """
            with i as (
                insert into tasklist_item (task_id, definition_id, process_key, element_key, name, case_number, title,
                    priority, groups, users, assignee, created_at, due_at, name_words, words)
                select :id, :definition, :process, :element, :name, :number, c.title, c.priority, :groups, :users,
                    :assignee, :created, :due, v.words,
                    v.words || coalesce(c.words, array_to_tsvector(string_to_array(:numberWords, ' ')))
                from (select array_to_tsvector(string_to_array(:words, ' ')) as words) v
                left join tasklist_case c on c.case_number = :number
                on conflict (task_id) do update set
                    assignee = excluded.assignee, due_at = excluded.due_at, groups = excluded.groups,
                    users = excluded.users
                returning *)
            """ + OFFERS;

    private static final String ASSIGN = """
            with o as (delete from tasklist_offer where task_id = :id)
            update tasklist_item set assignee = :assignee where task_id = :id and completed_at is null
            """;

    private static final String RELEASE = """
            with i as (
                update tasklist_item set assignee = null where task_id = :id and completed_at is null returning *)
            """ + OFFERS;

    private static final String COMPLETE = """
            with o as (delete from tasklist_offer where task_id = :id),
                 d as (delete from tasklist_draft where task_id = :id)
            update tasklist_item set completed_by = :by, completed_at = :at where task_id = :id
            """;

    private static final String WITHDRAW = """
            with o as (delete from tasklist_offer where task_id = :id),
                 d as (delete from tasklist_draft where task_id = :id)
            delete from tasklist_item where task_id = :id
            """;

    /** Nothing is written where neither title nor priority has changed. */
    private static final String DESCRIBE = """
            with c as (
                insert into tasklist_case as k (case_number, title, priority, words)
                values (:number, :title, :priority, array_to_tsvector(string_to_array(:words, ' ')))
                on conflict (case_number) do update set
                    title = coalesce(excluded.title, k.title),
                    priority = coalesce(excluded.priority, k.priority),
                    words = case when excluded.title is null then k.words else excluded.words end
                where (coalesce(excluded.title, k.title), coalesce(excluded.priority, k.priority))
                      is distinct from (k.title, k.priority)
                returning *),
            i as (
                update tasklist_item i set title = c.title, priority = c.priority, words = i.name_words || c.words
                from c where i.case_number = c.case_number and i.completed_at is null
                returning i.task_id, i.priority_order)
            update tasklist_offer o set priority_order = i.priority_order from i where o.task_id = i.task_id
            """;

    private final JdbcClient jdbc;
    private final ModelTexts texts;
    private final Clock clock;

    TaskRows(JdbcClient jdbc, ModelTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    void offer(UserTask task) {
        jdbc.sql(OFFER)
                .param("id", task.id())
                .param("definition", task.definitionId())
                .param("process", task.processKey())
                .param("element", task.key())
                .param("name", task.name())
                .param("number", task.caseNumber().value())
                .param("groups", task.groups().stream().map(Object::toString).toArray(String[]::new))
                .param("users", task.users().stream().map(Object::toString).toArray(String[]::new))
                .param("assignee", value(task.assignee()), Types.VARCHAR)
                .param("created", InboxItemRow.timestamp(task.createdAt()))
                .param("due", InboxItemRow.timestampOrNull(task.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("words", nameWords(task.definitionId(), task.processKey(), task.key(), task.name()))
                .param("numberWords", numberWords(task.caseNumber()))
                .update();
    }

    void assign(String taskId, UserId assignee) {
        jdbc.sql(ASSIGN).param("id", taskId).param("assignee", assignee.value()).update();
    }

    void release(String taskId) {
        jdbc.sql(RELEASE).param("id", taskId).update();
    }

    void complete(String taskId, UserId by) {
        jdbc.sql(COMPLETE)
                .param("id", taskId)
                .param("by", by.value())
                .param("at", InboxItemRow.timestamp(clock.instant()))
                .update();
    }

    void withdraw(String taskId) {
        jdbc.sql(WITHDRAW).param("id", taskId).update();
    }

    /** @param title null leaves the title, so does a null priority */
    void describe(CaseNumber number, @Nullable String title, @Nullable Priority priority) {
        jdbc.sql(DESCRIBE)
                .param("number", number.value())
                .param("title", title, Types.VARCHAR)
                .param("priority", priority == null ? null : InboxItemRow.order(priority), Types.SMALLINT)
                .param("words", (numberWords(number) + " " + SearchWords.index(title)).trim())
                .update();
    }

    /** Words by which a task is found: its name in both languages. */
    String nameWords(String definitionId, String processKey, String elementKey, String name) {
        var chinese = texts.text(definitionId, processKey + "." + elementKey, name, Locale.SIMPLIFIED_CHINESE);
        return SearchWords.index(name, chinese);
    }

    /** Words by which a case is found: the parts of its number, the running one also without zeros. */
    static String numberWords(CaseNumber number) {
        var running = number.value().substring(number.value().lastIndexOf('-') + 1);
        return SearchWords.index(number.value(), running.replaceFirst("^0+(?=.)", ""));
    }

    private static @Nullable String value(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
