package io.opsward.servicelevel;

/**
 * An SLA policy as it was between two edits.
 *
 * @param policy identifier of the policy
 * @param version counts from 1
 */
public record PolicyVersion(long policy, int version) {}
