package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageKind;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell, whoever is told.
 *
 * @param kind what it is
 * @param caseNumber the case
 * @param taskId the task it leads to, or null
 * @param facts of the occasion
 * @param urgent whether its mail waits neither for the end of quiet hours nor for the daily one
 */
record Notice(
        MessageKind kind, CaseNumber caseNumber, @Nullable String taskId, Map<Fact, String> facts, boolean urgent) {

    static Notice of(MessageKind kind, CaseNumber number) {
        return new Notice(kind, number, null, Map.of(), false);
    }

    Notice leadingTo(@Nullable String task) {
        return new Notice(kind, caseNumber, task, facts, urgent);
    }

    Notice urgentIf(boolean condition) {
        return new Notice(kind, caseNumber, taskId, facts, condition);
    }

    Notice by(UserId actor) {
        return with(Fact.BY, actor.value());
    }

    Notice due(Instant at) {
        return with(Fact.DUE_AT, at.toString());
    }

    /** @param value null leaves the fact out */
    Notice with(Fact fact, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new EnumMap<Fact, String>(Fact.class);
        more.putAll(facts);
        more.put(fact, value);
        return new Notice(kind, caseNumber, taskId, more, urgent);
    }
}
