package io.opsward.tasklist;

import io.opsward.attachment.AttachmentService;
import io.opsward.engine.FormSource;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.form.FormRefused;
import io.opsward.form.FormService;
import io.opsward.form.FormSubmission;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What the current user may start, and starting it. Form, attachments and engine step commit or fail together. */
@Service
public class StartService {

    private final ProcessGateway processes;
    private final FormService forms;
    private final AttachmentService attachments;
    private final TaskDrafts drafts;
    private final DraftKeeper kept;

    StartService(
            ProcessGateway processes,
            FormService forms,
            AttachmentService attachments,
            TaskDrafts drafts,
            DraftKeeper kept) {
        this.processes = processes;
        this.forms = forms;
        this.attachments = attachments;
        this.drafts = drafts;
        this.kept = kept;
    }

    /** Processes that the current user may start, by name. */
    public List<ProcessInfo> startable() {
        return processes.startable();
    }

    /**
     * A process that the current user may start.
     *
     * @throws NotFound if there is no such process
     * @throws AccessRefused if it is not for the current user
     */
    public ProcessInfo get(String processKey) {
        return startable().stream()
                .filter(process -> process.key().equals(processKey))
                .findFirst()
                .orElseThrow(() -> refusal(processKey));
    }

    /** The form that opens the process, empty if it has none. @throws AccessRefused if it is not for the current user */
    public Optional<FormSource> form(String processKey) {
        get(processKey);
        return processes.startForm(processKey);
    }

    /** What the current user has typed before to start the process. */
    public Optional<Draft> draft(String processKey) {
        return drafts.findStart(processKey);
    }

    /** Keeps what the current user has typed to start the process. @throws RuleViolation {@code tasklist.draft-too-large} */
    public void saveDraft(String processKey, Map<String, ?> typed) {
        drafts.saveStart(processKey, typed);
    }

    /** Drops what the current user has typed to start the process. */
    public void discardDraft(String processKey) {
        drafts.discardStart(processKey);
    }

    /**
     * Starts the process with its form.
     *
     * @param submitted values by key of the field, as typed
     * @param locale language of the labels in errors
     * @return number of the new case
     * @throws NotFound if there is no such process
     * @throws AccessRefused if the current user may not start it
     * @throws FormRefused if the values do not fit the form: nothing was started, what was typed is kept
     */
    public CaseNumber start(String processKey, Map<String, ?> submitted, Locale locale) {
        var form = form(processKey);
        return kept.orDraft(() -> drafts.saveStart(processKey, submitted), () -> {
            var submission = form.map(source -> forms.accept(source, Map.of(), submitted, locale))
                    .orElseGet(() -> new FormSubmission(Map.of(), Set.of()));
            var number = processes.start(processKey, submission.values());
            attachments.addToCase(submission.attachments(), number);
            drafts.discardStart(processKey);
            return number;
        });
    }

    private RuntimeException refusal(String processKey) {
        var exists =
                processes.latest().stream().anyMatch(process -> process.key().equals(processKey));
        return exists ? new AccessRefused("start/" + processKey) : new NotFound("process " + processKey);
    }
}
