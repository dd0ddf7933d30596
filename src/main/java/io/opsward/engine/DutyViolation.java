package io.opsward.engine;

/**
 * One person took two duties of a case that must be apart.
 *
 * @param id place of the act among all acts, later ones have greater ones
 * @param separation the rule
 * @param before how he took the duty that should have kept him away
 * @param act how he took the other one
 */
public record DutyViolation(long id, Separation separation, DutyTaken before, DutyTaken act) {}
