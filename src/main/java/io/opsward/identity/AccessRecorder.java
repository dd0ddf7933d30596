package io.opsward.identity;

/** Keeps refused attempts in the audit trail, in a transaction of its own, since the refused act is rolled back. */
public interface AccessRecorder {

    /** Records that the current user was refused. */
    void recordRefusal(AccessRefused refusal);
}
