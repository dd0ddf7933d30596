package io.opsward.tasklist;

import io.opsward.engine.FormSource;
import io.opsward.engine.TaskGateway;
import io.opsward.form.FormField;
import io.opsward.form.FormService;
import io.opsward.form.FormSubmission;
import io.opsward.identity.CurrentUser;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Completed tasks with their forms as they were completed. */
@Repository
class DoneTasks {

    private final JdbcClient jdbc;
    private final InboxQueries queries;
    private final TaskGateway tasks;
    private final FormService forms;
    private final DraftContent contents;
    private final CurrentUser currentUser;

    DoneTasks(
            JdbcClient jdbc,
            InboxQueries queries,
            TaskGateway tasks,
            FormService forms,
            DraftContent contents,
            CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.tasks = tasks;
        this.forms = forms;
        this.contents = contents;
        this.currentUser = currentUser;
    }

    Optional<InboxItem> find(String taskId) {
        // An address may hold anything; PostgreSQL refuses this one character.
        return taskId.indexOf('\0') >= 0 ? Optional.empty() : queries.done(taskId, currentUser.id());
    }

    Optional<FormSource> form(InboxItem item) {
        return tasks.formOf(item.definitionId(), item.elementKey());
    }

    /** Keeps what the form shows: submitted values, and of the variables those that it shows read-only. */
    void keep(String taskId, FormSource source, Map<String, ?> variables, FormSubmission submission) {
        var known = new HashMap<String, Object>(variables);
        known.putAll(submission.values());
        var shown = new LinkedHashMap<String, Object>();
        forms.read(source).all().map(FormField::key).forEach(key -> {
            if (key != null && known.containsKey(key)) {
                shown.put(key, known.get(key));
            }
        });
        jdbc.sql("update tasklist_item set content = :content where task_id = :id")
                .param("content", contents.write(shown))
                .param("id", taskId)
                .update();
    }

    Map<String, Object> values(String taskId) {
        return jdbc.sql("select coalesce(content, '{}') from tasklist_item where task_id = :id")
                .param("id", taskId)
                .query(String.class)
                .optional()
                .map(contents::read)
                .orElse(Map.of());
    }
}
