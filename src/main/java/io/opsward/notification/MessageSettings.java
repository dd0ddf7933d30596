package io.opsward.notification;

import java.util.Map;

/** What the current user wants to be told, and how. */
public interface MessageSettings {

    /** How the person wants mail; {@link MailPreference#USUAL} until something else is chosen. */
    MailPreference mail();

    /** How far each kind reaches the person; every kind has an entry. */
    Map<MessageKind, Reach> reach();

    /** Keeps the choice. */
    void chooseMail(MailPreference preference);

    /** Keeps the choice for one kind. */
    void chooseReach(MessageKind kind, Reach reach);

    /** Whether the product can send mail at all. */
    boolean mailIsConfigured();
}
