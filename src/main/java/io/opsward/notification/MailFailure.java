package io.opsward.notification;

/** Why a mail did not go out; shown as {@code notification.failure.<NAME>}. */
public enum MailFailure {
    /** The mail server does not answer. */
    UNREACHABLE(true),
    /** The mail server wants another account or password. */
    SIGN_IN_REFUSED(true),
    /** The mail server does not take mail for this address. */
    ADDRESS_REFUSED(false),
    /** The mail server refused this mail. */
    REFUSED(false),
    /** The person has no mail address any more, or the account is shut. */
    NO_ADDRESS(false),
    /** The mail could not be written: a fault of the product. */
    FAULT(false);

    private final boolean ofServer;

    MailFailure(boolean ofServer) {
        this.ofServer = ofServer;
    }

    /** Whether the next mail would fail likewise. */
    public boolean isOfServer() {
        return ofServer;
    }

    /** Whether another attempt is of no use. */
    public boolean isFinal() {
        return this == ADDRESS_REFUSED || this == NO_ADDRESS;
    }
}
