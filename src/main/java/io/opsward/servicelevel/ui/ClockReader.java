package io.opsward.servicelevel.ui;

import static io.opsward.identity.GroupKey.ADMINISTRATOR;
import static io.opsward.identity.GroupKey.AUDITOR;
import static io.opsward.identity.GroupKey.MANAGEMENT;
import static io.opsward.identity.GroupKey.PROCESS_OWNER;
import static io.opsward.identity.GroupKey.SERVICE_DESK;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;

/**
 * Who reads of clocks.
 *
 * @param id who it is
 * @param internal whether the reader belongs to the provider; a client reads of no people but the own person
 * @param opensPolicies whether the pages of policies are open to the reader
 * @param opensCalendars whether the pages of calendars are
 */
record ClockReader(UserId id, boolean internal, boolean opensPolicies, boolean opensCalendars) {

    static ClockReader of(CurrentUser user) {
        var opensCalendars = user.isInAnyOf(MANAGEMENT, ADMINISTRATOR, AUDITOR, PROCESS_OWNER);
        return new ClockReader(
                user.id(), !user.isClient(), opensCalendars || user.isInAnyOf(SERVICE_DESK), opensCalendars);
    }
}
