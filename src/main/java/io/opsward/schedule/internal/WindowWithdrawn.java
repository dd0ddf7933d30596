package io.opsward.schedule.internal;

import io.opsward.shared.AuditableEvent;
import io.opsward.shared.CaseNumber;

/**
 * A window was given up.
 *
 * @param number case that it was kept for
 */
record WindowWithdrawn(CaseNumber number) implements AuditableEvent {

    @Override
    public String action() {
        return "change-window-withdrawn";
    }

    @Override
    public String subject() {
        return number.value();
    }
}
