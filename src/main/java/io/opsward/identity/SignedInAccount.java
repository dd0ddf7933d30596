package io.opsward.identity;

/** The principal of a session, however its person signed in. */
interface SignedInAccount {

    /** The account. */
    UserId account();

    /** What the account's version was at sign-in; a session of an older version has ended. */
    int credentialsVersion();

    /** Lets this session, and no other, outlive a change that its own person has made. */
    void renew(int newVersion);
}
