package io.opsward.engine;

import io.opsward.shared.CaseNumber;

/**
 * A process instance has ended, by an end event or cut off.
 *
 * @param process version it ran on
 * @param instanceId the instance
 * @param caseNumber number of the case
 * @param called whether it works on a case that another process opened: called by that one, or joined to its case
 * @param cancelled whether it was cut off
 */
public record ProcessEnded(
        ProcessInfo process, String instanceId, CaseNumber caseNumber, boolean called, boolean cancelled) {}
