package io.opsward.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.opsward.audit.CaseEvent;
import io.opsward.casefile.CaseDataService;
import io.opsward.casefile.CaseField;
import io.opsward.casefile.GroupNames;
import io.opsward.engine.DataChange;
import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessGateway;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a sentence what happened, in the user's language: {@code 王敏 claimed “Register”}. */
@Component
class EventSentences {

    private final I18NProvider translations;
    private final UserDirectory people;
    private final GroupNames groups;
    private final ModelTexts models;
    private final ProcessGateway processes;
    private final CaseDataService data;

    EventSentences(
            I18NProvider translations,
            UserDirectory people,
            GroupNames groups,
            ModelTexts models,
            ProcessGateway processes,
            CaseDataService data) {
        this.translations = translations;
        this.people = people;
        this.groups = groups;
        this.models = models;
        this.processes = processes;
        this.data = data;
    }

    String sentence(CaseEvent event, Locale locale) {
        var actor = person(event.actor().value(), locale);
        var key = key(event);
        return switch (event.kind()) {
            case STARTED, SUBPROCESS_STARTED ->
                say(key, locale, actor, process(event, locale), event.details().getOrDefault("version", ""));
            case ENDED, SUBPROCESS_ENDED, CUT_OFF -> say(key, locale, actor, process(event, locale));
            case OFFERED -> say(key, locale, step(event, locale), receivers(event, locale));
            case REASSIGNED ->
                say(
                        key,
                        locale,
                        actor,
                        step(event, locale),
                        person(event.details().getOrDefault("to", ""), locale));
            case CLAIMED, RELEASED, COMPLETED, WITHDRAWN, STEP, STEP_CUT_OFF ->
                say(key, locale, actor, step(event, locale));
            case STATUS, PRIORITY, TITLE, CLIENT ->
                say(key, locale, value(event, "before", locale), value(event, "after", locale));
            case FILE -> say(key, locale, actor, event.details().getOrDefault("file", ""));
            case LINKED, UNLINKED ->
                say(
                        key,
                        locale,
                        actor,
                        say("casefile.link." + event.details().getOrDefault("side", ""), locale),
                        event.details().getOrDefault("to", ""));
            case COMMENT, DATA -> say(key, locale, actor);
        };
    }

    /** The words of a comment, or why cases were linked. */
    Optional<String> quote(CaseEvent event) {
        return Optional.ofNullable(event.details().get("text")).filter(text -> !text.isEmpty());
    }

    /** Data that changed, as far as forms name them. */
    List<Change> changes(CaseEvent event, Locale locale) {
        return event.changes().stream()
                .flatMap(change -> change(change, locale).stream())
                .toList();
    }

    private Optional<Change> change(DataChange change, Locale locale) {
        var before = data.describe(change.definitionId(), change.name(), change.before(), locale);
        var after = data.describe(change.definitionId(), change.name(), change.after(), locale);
        return after.map(field -> new Change(
                        field.label(), before.map(old -> shown(old, locale)).orElse(""), shown(field, locale)))
                .filter(one -> !one.before().equals(one.after()));
    }

    private String shown(CaseField field, Locale locale) {
        return switch (field.kind()) {
            case YES -> say("casefile.yes", locale);
            case NO -> say("casefile.no", locale);
            default -> field.value();
        };
    }

    /** A second sentence where a timer or a step acts and no person does, or where there was nothing before. */
    private static String key(CaseEvent event) {
        var key = "audit.event." + event.kind();
        var impersonal = switch (event.kind()) {
            case STARTED, CLAIMED, REASSIGNED, RELEASED, COMPLETED, COMMENT, FILE, DATA, LINKED, UNLINKED ->
                event.bySystem();
            case STATUS, PRIORITY, TITLE, CLIENT -> !event.details().containsKey("before");
            default -> false;
        };
        return impersonal ? key + ".system" : key;
    }

    private String step(CaseEvent event, Locale locale) {
        var element = event.element();
        if (element == null || event.definitionId() == null) {
            return "";
        }
        var process = processes.process(event.definitionId());
        return models.text(event.definitionId(), process.key() + "." + element.id(), element.name(), locale);
    }

    private String process(CaseEvent event, Locale locale) {
        return event.definitionId() == null
                ? event.details().getOrDefault("name", "")
                : models.processName(processes.process(event.definitionId()), locale);
    }

    private String receivers(CaseEvent event, Locale locale) {
        var wanted = Stream.of(
                        split(event, "to").map(id -> person(id, locale)),
                        split(event, "groups").map(key -> groups.name(new GroupKey(key), locale)),
                        split(event, "users").map(id -> person(id, locale)))
                .flatMap(stream -> stream);
        return wanted.distinct().collect(Collectors.joining(say("casefile.and", locale)));
    }

    private static Stream<String> split(CaseEvent event, String name) {
        return Stream.of(event.details().getOrDefault(name, "").split(",")).filter(part -> !part.isEmpty());
    }

    private String value(CaseEvent event, String name, Locale locale) {
        @Nullable String value = event.details().get(name);
        if (value == null) {
            return "";
        }
        return switch (event.kind()) {
            case STATUS -> say("case.status." + value, locale);
            case PRIORITY -> say("priority." + value, locale);
            case CLIENT -> groups.name(GroupKey.ofClient(value), locale);
            default -> value;
        };
    }

    private String person(String id, Locale locale) {
        if (id.isEmpty() || id.equals(UserId.SYSTEM.value())) {
            return say("casefile.system", locale);
        }
        return people.displayName(new UserId(id));
    }

    private String say(String key, Locale locale, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    /**
     * A field that changed.
     *
     * @param label label of the field
     * @param before value before, empty if none
     * @param after value now, empty if it was emptied
     */
    record Change(String label, String before, String after) {}
}
