package io.opsward.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts to sign in and locks accounts; each step is a transaction of its own, whatever becomes of the rest. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInAttempts {

    private static final String UNKNOWN = "unknown";

    private final AccountRepository accounts;
    private final GroupAuthorities groups;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LockOutPolicy policy;

    SignInAttempts(
            AccountRepository accounts,
            GroupAuthorities groups,
            ApplicationEventPublisher events,
            Clock clock,
            IdentityProperties settings) {
        this.accounts = accounts;
        this.groups = groups;
        this.events = events;
        this.clock = clock;
        this.policy = LockOutPolicy.of(settings);
    }

    /**
     * An attempt that has been counted.
     *
     * @param account as typed
     * @param hash what the password has to match; null where there is no such account or it has no password
     * @param permitted whether a right password opens the door
     * @param last whether the account is locked unless the password is right
     */
    record Attempt(String account, @Nullable String hash, boolean permitted, boolean last) {}

    /** Counts the attempt before its password is looked at. */
    Attempt begin(String name) {
        return accounts.lock(name).map(this::count).orElseGet(() -> new Attempt(UNKNOWN, null, false, false));
    }

    private Attempt count(AccountEntity account) {
        var now = clock.instant();
        var open = account.beginAttempt(now, policy);
        var hash = account.passwordHash().orElse(null);
        return new Attempt(account.getId(), hash, open && account.isEnabled(), open && account.isLocked(now));
    }

    /** The attempt failed. What was typed is kept only if it is an account: it might be a password. */
    void failed(Attempt attempt) {
        var reason = attempt.permitted() ? "wrong-password" : "not-open";
        events.publishEvent(AccountAct.refused(attempt.account(), "sign-in-failed", Map.of("reason", reason)));
        if (attempt.last()) {
            events.publishEvent(AccountAct.refused(attempt.account(), "account-locked", Map.of()));
        }
    }

    /** The password was right, though nobody signs in: its holder has shown it for another purpose. */
    void right(String name) {
        accounts.lock(name).ifPresent(AccountEntity::unlock);
    }

    /**
     * The attempt was right and the person is in.
     *
     * @param newHash the same password in a newer hash, or empty
     */
    AccountPrincipal succeeded(String name, Optional<String> newHash) {
        var account = accounts.lock(name).orElseThrow();
        account.signedIn(clock.instant());
        newHash.ifPresent(account::upgradeHash);
        events.publishEvent(AccountAct.byHolder(account.userId(), "sign-in"));
        return new AccountPrincipal(account, groups.authoritiesOf(account.userId()));
    }
}
