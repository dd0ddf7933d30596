package io.opsward.change;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of pre-approved templates of standard changes, kept by management. */
@Service
@Transactional
public class ChangeTemplates {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_TEXT = 4_000;

    private final TemplateRecords records;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    ChangeTemplates(TemplateRecords records, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.records = records;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * A page of templates by key.
     *
     * @param last last key of the page before, null for the first page
     * @throws AccessRefused for clients and others who do not work on changes
     */
    @Transactional(readOnly = true)
    public List<ChangeTemplate> list(@Nullable String last, int limit) {
        currentUser.requireAnyOf("change templates", ChangePermissions.read());
        return records.list(last, limit);
    }

    /** Whether the current user keeps templates. */
    public boolean mayKeep() {
        return currentUser.isInAnyOf(ChangePermissions.keepTemplates());
    }

    /**
     * Enters a template, or replaces the one of that key: changes made from it keep the plans they were made with.
     *
     * @throws AccessRefused unless of management
     * @throws RuleViolation naming what is missing or too long
     */
    public void keep(ChangeTemplate template) {
        currentUser.requireAnyOf("change template " + template.key(), ChangePermissions.keepTemplates());
        if (template.key().length() > LONGEST_KEY
                || !KEY.matcher(template.key()).matches()) {
            throw new RuleViolation("change.template.key-wrong", LONGEST_KEY);
        }
        require(template.name().english(), "name-english");
        require(template.name().chinese(), "name-chinese");
        require(template.whatChanges(), "what-changes");
        require(template.plans().rollbackPlan(), "rollback-plan");
        if (template.steps().isEmpty()) {
            throw new RuleViolation("change.template.steps-missing");
        }
        template.steps().forEach(step -> require(step.text(), "steps"));
        records.save(template);
        events.publishEvent(new ChangeTemplateKept(template.key(), template.active()));
    }

    /** The template that new changes may be made from. @throws RuleViolation {@code change.template-retired} if it is none */
    @Transactional(readOnly = true)
    public ChangeTemplate active(String key) {
        return find(key)
                .filter(ChangeTemplate::active)
                .orElseThrow(() -> new RuleViolation("change.template-retired", key));
    }

    /** The template of that key. */
    @Transactional(readOnly = true)
    public Optional<ChangeTemplate> find(String key) {
        return records.find(key);
    }

    private static void require(@Nullable String text, String field) {
        if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new RuleViolation("change.template." + field + "-missing", LONGEST_TEXT);
        }
    }
}
