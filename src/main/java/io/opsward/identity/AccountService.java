package io.opsward.identity;

import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts. Every change is told to the audit trail. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final AccountList list;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountList list,
            Passwords passwords,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Creates an account.
     *
     * @throws RuleViolation if the name is taken or has a wrong form, or the password is not good enough
     * @throws AccessRefused unless an administrator or the product itself acts
     */
    public void create(NewAccount wanted) {
        requireAdministrator();
        var id = wanted.id().value();
        if (!AccountNames.isValid(id)) {
            throw new RuleViolation("identity.account-name-form");
        }
        if (wanted.displayName().isBlank()) {
            throw new RuleViolation("identity.display-name-missing");
        }
        if (accounts.existsById(id)) {
            throw new RuleViolation("identity.account-exists", id);
        }
        var account = new AccountEntity(wanted.id(), wanted.displayName().strip(), clock.instant());
        if (wanted.password() != null) {
            account.changePassword(passwords.hash(wanted.id(), wanted.password()), wanted.temporary());
        }
        account.appointAdministrator(wanted.administrator());
        accounts.save(account);
        accounts.flush();
        tell(wanted.id(), "account-created");
    }

    /**
     * Creates an account and finds a first password for it.
     *
     * @param local whether the person gets a password here, or signs in through an outside service only
     * @return the password, to be changed at the first sign-in and kept nowhere; empty without one
     * @throws RuleViolation if the name is taken or has a wrong form
     */
    public Optional<String> create(UserId id, String displayName, boolean administrator, boolean local) {
        var password = local ? passwords.temporary() : null;
        create(new NewAccount(id, displayName, password, true, administrator));
        return Optional.ofNullable(password);
    }

    /** Whether there is no account at all yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /**
     * A page of accounts by name.
     *
     * @param search part of account or person; empty for all
     * @param after last account of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<AccountSummary> list(String search, @Nullable UserId after, int limit) {
        requireAdministrator();
        return list.page(search, after, limit);
    }

    /**
     * Shuts an account; its sessions end with their next request.
     *
     * @throws RuleViolation for the own account and the last administrator
     */
    public void disable(UserId id) {
        var account = locked(id);
        if (id.equals(currentUser.id())) {
            throw new RuleViolation("identity.own-account");
        }
        requireAnotherAdministrator(account);
        account.disable();
        tell(id, "account-disabled");
    }

    /** Opens an account that was shut. */
    public void enable(UserId id) {
        locked(id).enable();
        tell(id, "account-enabled");
    }

    /** Lets a person try again who was locked out by wrong passwords. */
    public void unlock(UserId id) {
        locked(id).unlock();
        tell(id, "account-unlocked");
    }

    /**
     * Gives the account a new password, to be changed at the next sign-in; its sessions end.
     *
     * @return the password, which is kept nowhere
     */
    public String resetPassword(UserId id) {
        var password = passwords.temporary();
        locked(id).changePassword(passwords.hash(id, password), true);
        tell(id, "password-reset");
        return password;
    }

    /** Makes somebody an administrator, or no longer. @throws RuleViolation for the last administrator */
    public void appointAdministrator(UserId id, boolean appointed) {
        var account = locked(id);
        if (!appointed) {
            requireAnotherAdministrator(account);
        }
        account.appointAdministrator(appointed);
        tell(id, appointed ? "administrator-appointed" : "administrator-dismissed");
    }

    /** Changes the name that others read. */
    public void rename(UserId id, String displayName) {
        if (displayName.isBlank()) {
            throw new RuleViolation("identity.display-name-missing");
        }
        locked(id).rename(displayName.strip());
        tell(id, "account-renamed");
    }

    /**
     * Sets where mail reaches the person.
     *
     * @param email empty for no mail
     * @throws RuleViolation {@code identity.email-form}
     */
    public void giveAddress(UserId id, String email) {
        locked(id).receiveMailAt(MailAddress.required(email));
        tell(id, "email-changed");
    }

    private AccountEntity locked(UserId id) {
        requireAdministrator();
        return accounts.lock(id.value()).orElseThrow(() -> new NotFound("account " + id));
    }

    private void requireAnotherAdministrator(AccountEntity account) {
        if (account.isAdministrator() && account.isEnabled() && accounts.countByAdministratorTrueAndEnabledTrue() < 2) {
            throw new RuleViolation("identity.last-administrator");
        }
    }

    private void requireAdministrator() {
        if (!currentUser.id().equals(UserId.SYSTEM)) {
            currentUser.requireAnyOf("accounts", GroupKey.ADMINISTRATOR);
        }
    }

    private void tell(UserId id, String action) {
        events.publishEvent(AccountAct.upon(id, action));
    }
}
