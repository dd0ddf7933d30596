package io.opsward.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An account: who may sign in, and whether now. */
@Entity
@Table(name = "identity_account")
class AccountEntity implements Persistable<String> {

    @Id
    private String id;

    private String displayName;

    private @Nullable String passwordHash;

    private boolean administrator;

    private boolean enabled = true;

    private boolean mustChangePassword;

    /** Whether its password is the one that the sign-in page tells. */
    private boolean demo;

    private @Nullable String language;

    private @Nullable String email;

    @Embedded
    private LockOut lockOut = new LockOut();

    private @Nullable String provider;

    private @Nullable String subject;

    /** Rises with every change that must end the sessions of the account. */
    private int credentialsVersion;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant lastSignInAt;

    @Transient
    private boolean fresh = true;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected AccountEntity() {
        this.id = "";
        this.displayName = "";
        this.createdAt = Instant.EPOCH;
    }

    AccountEntity(UserId id, String displayName, Instant now) {
        this.id = id.value();
        this.displayName = displayName;
        this.createdAt = now;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }

    /** Counts an attempt to sign in. @see LockOut#beginAttempt */
    boolean beginAttempt(Instant now, LockOutPolicy policy) {
        return lockOut.beginAttempt(now, policy);
    }

    /** The attempt was right: the count starts anew. */
    void signedIn(Instant now) {
        unlock();
        lastSignInAt = now;
    }

    void unlock() {
        lockOut.lift();
    }

    boolean isLocked(Instant now) {
        return lockOut.isLocked(now);
    }

    /** Sets a password; sessions opened with the old one end. */
    void changePassword(String hash, boolean temporary) {
        passwordHash = hash;
        mustChangePassword = temporary;
        demo = false;
        credentialsVersion++;
        unlock();
    }

    /** Keeps the same password in a newer hash. */
    void upgradeHash(String hash) {
        passwordHash = hash;
    }

    void disable() {
        enabled = false;
        credentialsVersion++;
    }

    void enable() {
        enabled = true;
        unlock();
    }

    void appointAdministrator(boolean appointed) {
        administrator = appointed;
        credentialsVersion++;
    }

    /** Ties the account to a person of an outside sign-in service. */
    void bindTo(String outsideProvider, String outsideSubject) {
        provider = outsideProvider;
        subject = outsideSubject;
    }

    boolean isBoundTo(String outsideProvider, String outsideSubject) {
        return outsideProvider.equals(provider) && outsideSubject.equals(subject);
    }

    /** Whether nobody can sign in with it yet: neither by password nor from outside. */
    boolean isUnclaimed() {
        return passwordHash == null && subject == null;
    }

    void rename(String newDisplayName) {
        displayName = newDisplayName;
    }

    void speak(@Nullable String languageTag) {
        language = languageTag;
    }

    /** @param address null if mail reaches the person no more */
    void receiveMailAt(@Nullable String address) {
        email = address;
    }

    UserId userId() {
        return new UserId(id);
    }

    String displayName() {
        return displayName;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    int credentialsVersion() {
        return credentialsVersion;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
