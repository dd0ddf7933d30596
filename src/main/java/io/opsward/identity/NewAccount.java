package io.opsward.identity;

import org.jspecify.annotations.Nullable;

/**
 * An account to be created.
 *
 * @param id name to sign in with: lower case letters, digits, {@code . _ @ -}
 * @param displayName name of the person as others read it
 * @param password null for a person who signs in through an outside service only
 * @param temporary whether the password must be changed at the first sign-in
 * @param administrator whether the person keeps accounts
 */
public record NewAccount(
        UserId id, String displayName, @Nullable String password, boolean temporary, boolean administrator) {

    /** An account with a password that stays. */
    public static NewAccount of(UserId id, String displayName, String password) {
        return new NewAccount(id, displayName, password, false, false);
    }
}
