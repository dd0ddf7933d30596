package io.opsward.servicelevel.internal;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as far as service levels go.
 *
 * @param number number of the case
 * @param instanceId process instance that opened it
 * @param facts what its clocks are measured by
 * @param hasPriority whether its model gives cases a priority
 * @param openedAt UTC; the policy and calendar of that moment hold for it
 * @param endedAt UTC, or null while it is open
 */
record ServicedCase(
        CaseNumber number,
        String instanceId,
        Facts facts,
        boolean hasPriority,
        Instant openedAt,
        @Nullable Instant endedAt) {

    /** A model without priorities counts as P3; null while the priority is still to be found. */
    @Nullable
    Priority priorityForTerms() {
        return facts.priority() == null && !hasPriority ? Priority.P3 : facts.priority();
    }

    /**
     * What a model says of its case.
     *
     * @param title title, or the number while there is none
     * @param client key of the client organisation, or null
     * @param serviceItem key of the service item, or null
     * @param priority its priority, or null
     */
    record Facts(
            String title,
            @Nullable String client,
            @Nullable String serviceItem,
            @Nullable Priority priority) {

        /** Values that are not known leave what is there. */
        Facts changedBy(Map<String, String> properties) {
            return new Facts(
                    known(properties, "case.title", title),
                    knownOrNull(properties, "case.client", client),
                    knownOrNull(properties, "case.service", serviceItem),
                    priority(properties.getOrDefault("case.priority", ""), priority));
        }

        boolean promisesTheSameAs(Facts other) {
            return new Facts("", client, serviceItem, priority)
                    .equals(new Facts("", other.client, other.serviceItem, other.priority));
        }

        private static String known(Map<String, String> properties, String name, String before) {
            var value = properties.getOrDefault(name, "").strip();
            return value.isEmpty() ? before : value;
        }

        private static @Nullable String knownOrNull(
                Map<String, String> properties, String name, @Nullable String before) {
            var value = properties.getOrDefault(name, "").strip();
            return value.isEmpty() ? before : value;
        }

        private static @Nullable Priority priority(String text, @Nullable Priority before) {
            return Stream.of(Priority.values())
                    .filter(priority -> priority.name().equals(text.strip()))
                    .findFirst()
                    .orElse(before);
        }
    }
}
