package io.opsward.identity;

import io.opsward.shared.AuditableEvent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something done to an account, or at the door.
 *
 * @param action in kebab case
 * @param subject the account
 * @param by who did it; null for whoever is signed in
 * @param details no secrets
 * @param refused whether the act was refused
 */
record AccountAct(String action, String subject, @Nullable UserId by, Map<String, String> details, boolean refused)
        implements AuditableEvent {

    /** An act of the person signed in upon an account. */
    static AccountAct upon(UserId account, String action) {
        return new AccountAct(action, account.value(), null, Map.of(), false);
    }

    /** An act of the account's holder, at a time when nobody is signed in yet, or not any more. */
    static AccountAct byHolder(UserId account, String action) {
        return new AccountAct(action, account.value(), account, Map.of(), false);
    }

    /** A refused act at the door. */
    static AccountAct refused(String account, String action, Map<String, String> details) {
        return new AccountAct(action, account, CurrentUser.ANONYMOUS, details, true);
    }

    @Override
    public Optional<String> actor() {
        return Optional.ofNullable(by).map(UserId::value);
    }
}
