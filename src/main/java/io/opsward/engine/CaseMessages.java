package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * Messages between cases that must not be lost (domain 2.1, links between instances). Asks for no permission: steps and
 * listeners use it, pages never do. Where a message tells of a moment and means only those who work on the case just
 * then, {@link ProcessGateway#send} is right.
 *
 * @see "Decision 0020"
 */
public interface CaseMessages {

    /**
     * Sends the message to the one instance of the case that waits for it or will wait for it, called and joined ones
     * included; if several wait, to the one that has waited longest. It is sent if and only if the current transaction
     * commits, and delivered exactly once, after that and as the system, by a job of the engine: a receiver that fails does
     * not fail its sender. Messages of one name reach a case in the order in which they were sent. If the case has ended,
     * or ends before anybody has waited, or does not exist, the message is shown to administrators ({@link
     * ProcessAdministration#undeliveredMessages}).
     *
     * @param message name of the message as it stands in the receiver's model, at most 255 characters
     * @param to case that waits or will wait for it
     * @param values become variables of the receiver; as {@link ProcessGateway} takes them
     */
    void send(String message, CaseNumber to, Map<String, Object> values);
}
