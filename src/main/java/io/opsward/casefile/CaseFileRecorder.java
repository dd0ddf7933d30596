package io.opsward.casefile;

import io.opsward.casefile.CaseChanged.Field;
import io.opsward.casefile.CaseRecords.Head;
import io.opsward.engine.CaseDataChanged;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessStarted;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the case file of every process within the transaction of the step that changes it. Processes that another one
 * calls work on the caller's case: they neither open nor end it.
 *
 * @see "Decision 0005"
 */
@Component
class CaseFileRecorder {

    private static final int LONGEST_TITLE = 200;

    private final CaseRecords records;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseFileRecorder(CaseRecords records, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.records = records;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(ProcessStarted started) {
        if (started.called()) {
            return;
        }
        var number = started.caseNumber();
        var opened = new CaseSummary(
                number,
                started.process().key(),
                started.process().definitionId(),
                number.value(),
                CaseStatus.NEW,
                null,
                null,
                started.by(),
                clock.instant(),
                null);
        if (records.open(opened, started.instanceId())) {
            records.addWords(number, true, number.value(), CaseSearch.withoutZeros(number.value()));
            events.publishEvent(new CaseOpened(number, opened.processKey()));
        }
    }

    @EventListener
    void on(CaseDataChanged changed) {
        var number = changed.caseNumber();
        records.lock(number).ifPresent(before -> {
            var after = changed(before, changed.properties());
            if (!after.equals(before)) {
                records.change(number, after);
                index(number, before, after);
                publish(number, before, after);
            }
        });
    }

    @EventListener
    void on(ProcessEnded ended) {
        var number = ended.caseNumber();
        records.lock(number)
                .filter(head -> head.instanceId().equals(ended.instanceId()))
                .ifPresent(before -> {
                    var status = statusAtEnd(before.status(), ended.cancelled());
                    records.end(number, status, clock.instant());
                    publish(number, Field.STATUS, before.status().name(), status.name());
                    events.publishEvent(new CaseClosed(number, status));
                });
    }

    private static CaseStatus statusAtEnd(CaseStatus reached, boolean cancelled) {
        if (reached.isOutcome()) {
            return reached;
        }
        return cancelled ? CaseStatus.CANCELLED : CaseStatus.COMPLETED;
    }

    /** Values that are not known leave what is there. */
    private static Head changed(Head before, Map<String, String> properties) {
        var title = titleOf(properties.getOrDefault("case.title", ""));
        var description = properties.getOrDefault("case.details", "").strip();
        var client = properties.getOrDefault("case.client", "").strip();
        return new Head(
                title.isEmpty() ? before.title() : title,
                description.isEmpty() ? before.description() : description,
                CaseStatus.of(properties.getOrDefault("case.status", "")).orElse(before.status()),
                priorityOf(properties.getOrDefault("case.priority", ""), before.priority()),
                client.isEmpty() ? before.client() : client,
                before.instanceId());
    }

    private static String titleOf(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static @Nullable Priority priorityOf(String text, @Nullable Priority before) {
        return Stream.of(Priority.values())
                .filter(priority -> priority.name().equals(text.strip()))
                .findFirst()
                .orElse(before);
    }

    private void index(CaseNumber number, Head before, Head after) {
        if (!before.title().equals(after.title()) || !before.description().equals(after.description())) {
            records.addWords(number, true, after.title(), after.description());
        }
    }

    private void publish(CaseNumber number, Head before, Head after) {
        if (!after.title().equals(number.value())) {
            publish(number, Field.TITLE, given(number, before.title()), after.title());
        }
        publish(number, Field.STATUS, before.status().name(), after.status().name());
        publish(number, Field.PRIORITY, name(before.priority()), name(after.priority()));
        publish(number, Field.CLIENT, before.client(), after.client());
    }

    /** The number stands for a title only until there is one. */
    private static @Nullable String given(CaseNumber number, String title) {
        return title.equals(number.value()) ? null : title;
    }

    private void publish(CaseNumber number, Field field, @Nullable String before, @Nullable String after) {
        if (after != null && !Objects.equals(before, after)) {
            events.publishEvent(new CaseChanged(number, field, before, after, user.id()));
        }
    }

    private static @Nullable String name(@Nullable Priority priority) {
        return priority == null ? null : priority.name();
    }
}
