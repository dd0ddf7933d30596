package io.opsward.identity;

import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with their own account. */
@Service
@Transactional
public class OwnAccount {

    private final AccountRepository accounts;
    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountRepository accounts,
            SignInAttempts attempts,
            Passwords passwords,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Whether the person has to choose a password before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return accounts.findById(currentUser.id().value())
                .map(AccountEntity::mustChangePassword)
                .orElse(false);
    }

    /** Whether the person has a password here; otherwise an outside service keeps it. */
    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return accounts.findById(currentUser.id().value())
                .flatMap(AccountEntity::passwordHash)
                .isPresent();
    }

    /** Fewest characters of a new password. */
    public int shortestPassword() {
        return passwords.shortest();
    }

    /** The language that the person has chosen. */
    @Transactional(readOnly = true)
    public Optional<Locale> language() {
        return accounts.findById(currentUser.id().value())
                .flatMap(AccountEntity::language)
                .map(Locale::forLanguageTag);
    }

    /** Keeps the language that the person has chosen. */
    public void chooseLanguage(Locale locale) {
        own().speak(locale.toLanguageTag());
    }

    /** Where mail reaches the person; empty if nowhere. */
    @Transactional(readOnly = true)
    public Optional<String> email() {
        return accounts.findById(currentUser.id().value()).flatMap(AccountEntity::email);
    }

    /**
     * Sets where mail reaches the person.
     *
     * @param email empty for no mail
     * @throws RuleViolation {@code identity.email-form}
     */
    public void receiveMailAt(String email) {
        own().receiveMailAt(MailAddress.required(email));
        events.publishEvent(AccountAct.upon(currentUser.id(), "email-changed"));
    }

    /**
     * Changes the password. All other sessions of the account end; a wrong current password counts like a wrong one at
     * the door.
     *
     * @throws RuleViolation if the current password is wrong or the new one is not good enough
     */
    public void changePassword(String current, String wanted) {
        var id = currentUser.id();
        var attempt = attempts.begin(id.value());
        if (attempt.hash() == null || !attempt.permitted() || !passwords.matches(current, attempt.hash())) {
            attempts.failed(attempt);
            throw new RuleViolation("identity.current-password-wrong");
        }
        attempts.right(id.value());
        if (current.equals(wanted)) {
            throw new RuleViolation("identity.password-unchanged");
        }
        var account = own();
        account.changePassword(passwords.hash(id, wanted), false);
        renewSession(account.credentialsVersion());
        events.publishEvent(AccountAct.upon(id, "password-changed"));
    }

    private AccountEntity own() {
        var id = currentUser.id();
        return accounts.lock(id.value()).orElseThrow(() -> new NotFound("account " + id));
    }

    private static void renewSession(int version) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount principal) {
            principal.renew(version);
        }
    }
}
