package io.opsward.tasklist;

import io.opsward.casefile.CaseSummary;
import io.opsward.engine.FormSource;
import java.util.Map;
import java.util.Optional;

/**
 * A completed task with everything that its page shows.
 *
 * @param item the task
 * @param summary its case, empty if the current user may not read the case
 * @param form its form, empty if it had none
 * @param values the form as it was completed
 */
public record DoneTask(
        InboxItem item, Optional<CaseSummary> summary, Optional<FormSource> form, Map<String, Object> values) {}
