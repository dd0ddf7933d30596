package io.opsward.shared;

/** Priority of a case, from the matrix of impact and urgency (domain 2.1); P1 is the most urgent. */
public enum Priority {
    P1,
    P2,
    P3,
    P4
}
