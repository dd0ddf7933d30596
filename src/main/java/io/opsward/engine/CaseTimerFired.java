package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.time.Instant;

/**
 * A timer that a module has set has come to its time. Published within the transaction that removes it: what a listener
 * writes stays if and only if the timer is gone. If a listener fails, the timer is tried again.
 *
 * @param caseNumber the case
 * @param instanceId process instance it was set on
 * @param name its name
 * @param due when it was to fire, or to be tried again after a failure, UTC
 */
public record CaseTimerFired(CaseNumber caseNumber, String instanceId, String name, Instant due) {}
