package io.opsward.tasklist;

import io.opsward.attachment.AttachmentService;
import io.opsward.casefile.CaseOrigin;
import io.opsward.casefile.CaseRaising;
import io.opsward.engine.FormSource;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.form.FormRefused;
import io.opsward.form.FormService;
import io.opsward.form.FormSubmission;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.HashMap;
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
    private final CaseRaising raising;

    StartService(
            ProcessGateway processes,
            FormService forms,
            AttachmentService attachments,
            TaskDrafts drafts,
            DraftKeeper kept,
            CaseRaising raising) {
        this.processes = processes;
        this.forms = forms;
        this.attachments = attachments;
        this.drafts = drafts;
        this.kept = kept;
        this.raising = raising;
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

    /**
     * The case from which a process is raised, and what its form begins with.
     *
     * @param from number as it stands in the address
     * @throws NotFound if there is no such case, or the process is not raised from such ones
     * @throws AccessRefused if the current user may not start the process or not read the case
     */
    public CaseOrigin origin(String processKey, String from) {
        get(processKey);
        return raising.origin(processKey, from);
    }

    /** What the current user has typed before in this place. */
    public Optional<Draft> draft(StartPlace place) {
        return drafts.findStart(place.key());
    }

    /** Keeps what the current user has typed in this place. @throws RuleViolation {@code tasklist.draft-too-large} */
    public void saveDraft(StartPlace place, Map<String, ?> typed) {
        drafts.saveStart(place.key(), typed);
    }

    /** Drops what the current user has typed in this place. */
    public void discardDraft(StartPlace place) {
        drafts.discardStart(place.key());
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
        return start(new StartPlace(processKey, null), submitted, locale);
    }

    /**
     * Starts the process with its form, where it is raised from a case with the number of that case as {@code raisedFrom}.
     *
     * @see #start(String, Map, Locale)
     * @see #origin
     */
    public CaseNumber start(StartPlace place, Map<String, ?> submitted, Locale locale) {
        var form = form(place.processKey());
        var known = known(place);
        return kept.orDraft(() -> saveDraft(place, submitted), () -> {
            var submission = form.map(source -> forms.accept(source, known, submitted, locale))
                    .orElseGet(() -> new FormSubmission(Map.of(), Set.of()));
            var number = processes.start(place.processKey(), variables(place, submission));
            attachments.addToCase(submission.attachments(), number);
            discardDraft(place);
            return number;
        });
    }

    private Map<String, Object> known(StartPlace place) {
        return place.from() == null
                ? Map.of()
                : origin(place.processKey(), place.from()).values();
    }

    private static Map<String, Object> variables(StartPlace place, FormSubmission submission) {
        var variables = new HashMap<String, Object>(submission.values());
        if (place.from() != null) {
            variables.put(CaseOrigin.VARIABLE, place.from());
        }
        return variables;
    }

    private RuntimeException refusal(String processKey) {
        var exists =
                processes.latest().stream().anyMatch(process -> process.key().equals(processKey));
        return exists ? new AccessRefused("start/" + processKey) : new NotFound("process " + processKey);
    }
}
