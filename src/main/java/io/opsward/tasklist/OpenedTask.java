package io.opsward.tasklist;

import io.opsward.casefile.CaseSummary;
import io.opsward.engine.FormSource;
import io.opsward.engine.Separation;
import io.opsward.engine.UserTask;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open task with everything that its page shows.
 *
 * @param task the task
 * @param summary its case, empty if the current user may not read the case
 * @param form its form, empty if it has none
 * @param report the form that opened the case, empty if there was none
 * @param variables what the form begins with
 * @param draft the current user's draft, else the newest of a former holder
 * @param access what the current user may do
 */
public record OpenedTask(
        UserTask task,
        Optional<CaseSummary> summary,
        Optional<FormSource> form,
        Optional<FormSource> report,
        Map<String, Object> variables,
        Optional<Draft> draft,
        Access access) {

    /**
     * What the current user may do with the task.
     *
     * @param held whether he holds it
     * @param claimable whether he may take it: it is offered to him, nobody holds it, and no duty of his keeps him away
     * @param reassignable whether he may hand it to somebody
     * @param barred why he may neither take nor complete it, or null if no duty of his keeps him away
     */
    public record Access(
            boolean held,
            boolean claimable,
            boolean reassignable,
            @Nullable Separation barred) {}
}
