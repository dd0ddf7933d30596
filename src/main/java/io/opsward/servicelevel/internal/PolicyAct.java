package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.AuditableEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a policy.
 *
 * @param action in kebab case
 * @param subject which policy, in words that stay true: client, service item, priority
 * @param details what was changed
 */
record PolicyAct(String action, String subject, Map<String, String> details) implements AuditableEvent {

    static PolicyAct added(SlaPolicy policy) {
        return new PolicyAct("sla-policy-added", subject(policy), changes(null, policy));
    }

    static PolicyAct changed(SlaPolicy before, SlaPolicy after) {
        return new PolicyAct("sla-policy-changed", subject(after), changes(before, after));
    }

    static PolicyAct retired(SlaPolicy policy) {
        return new PolicyAct("sla-policy-retired", subject(policy), Map.of());
    }

    private static String subject(SlaPolicy policy) {
        return "%s %s %s"
                .formatted(
                        Optional.ofNullable(policy.client()).orElse("*"),
                        Optional.ofNullable(policy.serviceItem()).orElse("*"),
                        policy.priority());
    }

    private static Map<String, String> changes(@Nullable SlaPolicy before, SlaPolicy after) {
        Map<String, String> changes = new LinkedHashMap<>();
        Map<String, Function<SlaPolicy, Object>> parts = new LinkedHashMap<>();
        parts.put("response", SlaPolicy::response);
        parts.put("resolution", SlaPolicy::resolution);
        parts.put("calendar", SlaPolicy::calendar);
        parts.put(
                "pausing-reasons",
                policy -> String.join(
                        ", ", policy.pausingReasons().stream().sorted().toList()));
        parts.put("warn-at", SlaPolicy::warnAt);
        parts.put(
                "notice-interval",
                policy -> Optional.ofNullable(policy.noticeInterval())
                        .map(Duration::toString)
                        .orElse("–"));
        parts.forEach((name, part) -> {
            var now = part.apply(after);
            if (before == null) {
                changes.put(name, now.toString());
            } else if (!now.equals(part.apply(before))) {
                changes.put(name, part.apply(before) + " → " + now);
            }
        });
        return changes;
    }
}
