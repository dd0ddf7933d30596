package io.opsward.tasklist;

import io.opsward.attachment.AttachmentService;
import io.opsward.casefile.CaseFileService;
import io.opsward.engine.FormSource;
import io.opsward.engine.TaskGateway;
import io.opsward.form.FormRefused;
import io.opsward.form.FormService;
import io.opsward.form.FormSubmission;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.shared.RuleViolation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with tasks. Form, attachments and engine step commit or fail together; if
 * they fail, what was typed is kept as draft.
 */
@Service
public class TaskActs {

    private final TaskGateway tasks;
    private final FormService forms;
    private final AttachmentService attachments;
    private final CaseFileService cases;
    private final TaskDrafts drafts;
    private final DoneTasks doneTasks;
    private final DraftKeeper kept;
    private final ServiceClocks clocks;

    TaskActs(
            TaskGateway tasks,
            FormService forms,
            AttachmentService attachments,
            CaseFileService cases,
            TaskDrafts drafts,
            DoneTasks doneTasks,
            DraftKeeper kept,
            ServiceClocks clocks) {
        this.tasks = tasks;
        this.forms = forms;
        this.attachments = attachments;
        this.cases = cases;
        this.drafts = drafts;
        this.doneTasks = doneTasks;
        this.kept = kept;
        this.clocks = clocks;
    }

    /**
     * Takes the task. @throws RuleViolation {@code task.taken} with the holder's name, {@code task.gone},
     * {@code task.duties-apart}, {@code servicelevel.reason-demanded} if its response is late: see {@link #claimLate}
     * @throws AccessRefused if it is not offered to the current user
     */
    public void claim(String taskId) {
        tasks.claim(taskId);
    }

    /**
     * Takes the task and keeps what was typed before: whoever loses the race finds it again.
     *
     * @throws RuleViolation as for {@link #claim(String)}
     * @throws AccessRefused as for {@link #claim(String)}
     */
    public void claim(String taskId, Map<String, ?> typed) {
        kept.orDraft(() -> drafts.save(taskId, typed), () -> {
            tasks.claim(taskId);
            return drafts.save(taskId, typed);
        });
    }

    /**
     * Takes a task although its response is late, and keeps why.
     *
     * @param reason in the person's words
     * @throws RuleViolation as for {@link #claim(String)}; {@code servicelevel.reason-empty},
     *     {@code servicelevel.reason-too-long}
     * @throws AccessRefused as for {@link #claim(String)}
     */
    @Transactional
    public void claimLate(String taskId, String reason) {
        clocks.giveReason(taskId, reason);
        tasks.claim(taskId);
    }

    /** Gives the task back to its groups; what was typed stays as draft. @throws AccessRefused if another person holds it */
    @Transactional
    public void release(String taskId, Map<String, ?> typed) {
        drafts.save(taskId, typed);
        tasks.release(taskId);
    }

    /**
     * Completes the task with its form.
     *
     * @param submitted values by key of the field, as typed
     * @param locale language of the labels in errors
     * @throws FormRefused if the values do not fit the form: task and data are unchanged
     * @throws RuleViolation {@code task.taken}, {@code task.gone}, {@code task.duties-apart}, or of a step that follows at once
     * @throws AccessRefused if the current user does not hold it
     */
    public void complete(String taskId, Map<String, ?> submitted, Locale locale) {
        kept.orDraft(() -> drafts.save(taskId, submitted), () -> completed(taskId, submitted, locale));
    }

    /**
     * Hands the task to another person of its groups.
     *
     * @param remark who hands what to whom and why, kept as comment of the case that clients do not read; may be empty
     * @throws RuleViolation {@code task.not-member} if that person is in none of its groups
     * @throws AccessRefused if the current user leads none of its groups
     */
    @Transactional
    public void reassign(String taskId, UserId to, String remark) {
        var task = tasks.get(taskId);
        tasks.reassign(taskId, to);
        if (!remark.isBlank()) {
            cases.comment(task.caseNumber(), remark, false);
        }
    }

    private boolean completed(String taskId, Map<String, ?> submitted, Locale locale) {
        var task = tasks.get(taskId);
        var form = tasks.formOf(task.definitionId(), task.key());
        var variables = tasks.variables(taskId);
        var submission = accepted(form, variables, submitted, locale);
        attachments.addToCase(submission.attachments(), task.caseNumber());
        tasks.complete(taskId, submission.values());
        form.ifPresent(source -> doneTasks.keep(taskId, source, variables, submission));
        return true;
    }

    private FormSubmission accepted(
            Optional<FormSource> form, Map<String, ?> variables, Map<String, ?> submitted, Locale locale) {
        return form.map(source -> forms.accept(source, variables, submitted, locale))
                .orElseGet(() -> new FormSubmission(Map.of(), Set.of()));
    }
}
