package io.opsward.engine;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;

/**
 * A process instance has started; published within its transaction, after the case has its number.
 *
 * @param process version it runs on
 * @param instanceId the instance
 * @param caseNumber number of the case
 * @param called whether it works on a case that another process opened: called by that one, or joined to its case
 * @param by who started it
 */
public record ProcessStarted(
        ProcessInfo process, String instanceId, CaseNumber caseNumber, boolean called, UserId by) {}
