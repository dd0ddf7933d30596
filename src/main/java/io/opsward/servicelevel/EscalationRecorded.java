package io.opsward.servicelevel;

/**
 * A case was handed on or up; published within the transaction that did it.
 *
 * @param escalation what was recorded
 */
public record EscalationRecorded(Escalation escalation) {}
