package io.opsward.servicelevel.ui;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.PolicyScope;
import io.opsward.servicelevel.PolicyVersion;
import java.util.Map;

/**
 * Names that the clocks of a case are told with.
 *
 * @param words tasks and groups
 * @param people names of all who did something to them
 * @param names names of calendars, clients and service items
 * @param policies whom policies are for, by identifier
 * @param reader who reads
 */
record ClockCaptions(
        CaseWords words,
        Map<UserId, String> people,
        PolicyTexts names,
        Map<Long, PolicyScope> policies,
        ClockReader reader) {

    String person(UserId by) {
        if (by.equals(UserId.SYSTEM)) {
            return ClockTexts.translate("clock.by-process");
        }
        return reader.internal() || by.equals(reader.id())
                ? people.getOrDefault(by, by.value())
                : ClockTexts.translate("clock.by-provider");
    }

    String calendar(CalendarVersion version) {
        return names.calendar(version.key());
    }

    /** Whom the policy is for; empty if that is not known. */
    String policy(PolicyVersion version) {
        var scope = policies.get(version.policy());
        return scope == null ? "" : names.scope(scope.client(), scope.serviceItem());
    }
}
