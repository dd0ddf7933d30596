package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * Messages between cases that must not be lost (domain 2.1, links between instances). Asks for no permission: steps and
 * listeners use it, pages never do.
 */
public interface CaseMessages {

    /**
     * Sends the message to the one instance of the case that waits for it, within the current transaction.
     *
     * @param message name of the message as it stands in the receiver's model
     * @param to case that waits or will wait for it
     * @param values become variables of the receiver; as {@link ProcessGateway} takes them
     */
    void send(String message, CaseNumber to, Map<String, Object> values);
}
