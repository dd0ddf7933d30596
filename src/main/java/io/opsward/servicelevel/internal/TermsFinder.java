package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.servicelevel.Terms;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a clock is measured by: the policy and calendar that held when the case was opened. */
@Component
class TermsFinder {

    private static final List<Integer> USUAL_WARNING = List.of(75);

    private final PolicyRecords policies;
    private final CalendarRecords calendars;

    TermsFinder(PolicyRecords policies, CalendarRecords calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    /** The policy of the case, empty while its priority is still to be found. */
    Optional<SlaPolicy> policyOf(ServicedCase serviced) {
        var facts = serviced.facts();
        return Optional.ofNullable(serviced.priorityForTerms())
                .map(priority -> policies.inForce(facts.client(), facts.serviceItem(), priority, serviced.openedAt()));
    }

    /** Terms of a clock of the case, empty while its priority is still to be found. */
    Optional<Terms> of(ServicedCase serviced, ClockName name, ClockHistory history) {
        return policyOf(serviced).map(policy -> {
            var calendar = calendar(policy.calendar(), serviced, history);
            return new Terms(
                    policy.version(),
                    serviced.facts().priority(),
                    name == ClockName.RESPONSE ? policy.response() : policy.resolution(),
                    calendar,
                    calendars.calendar(calendar),
                    policy.pausingReasons(),
                    policy.warnAt());
        });
    }

    /** Terms of a task with a target of its own; it is not put on hold. @param key calendar, or null for the case's */
    Terms ofTask(ServicedCase serviced, Duration target, @Nullable String key) {
        var policy = policyOf(serviced);
        var calendar = calendars.inForce(
                key == null ? policy.map(SlaPolicy::calendar).orElse(CalendarRecords.SERVICE_HOURS) : key,
                serviced.openedAt());
        return new Terms(
                null,
                serviced.facts().priority(),
                target,
                calendar,
                calendars.calendar(calendar),
                Set.of(),
                policy.map(SlaPolicy::warnAt).orElse(USUAL_WARNING));
    }

    /** A recalculation has brought the clock to a newer version: it does not go back behind it. */
    private CalendarVersion calendar(String key, ServicedCase serviced, ClockHistory history) {
        return history.events().stream()
                .map(ClockEvent::terms)
                .filter(Objects::nonNull)
                .map(Terms::calendarVersion)
                .filter(version -> version.key().equals(key))
                .max(Comparator.comparingInt(CalendarVersion::version))
                .orElseGet(() -> calendars.inForce(key, serviced.openedAt()));
    }
}
