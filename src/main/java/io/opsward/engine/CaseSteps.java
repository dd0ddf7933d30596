package io.opsward.engine;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What modules do to running cases on behalf of the product, within the transaction of a step or a timer. Asks for no
 * permission: steps and listeners use it, pages never do.
 */
public interface CaseSteps {

    /**
     * Extension properties of an element as they stand in the model, expressions not evaluated; of the process itself if the
     * element id is empty. Empty if there are none.
     */
    Map<String, String> properties(String definitionId, String elementId);

    /**
     * Sets or clears when an open task is due; published as {@link UserTaskChanged} if it changes. A task that is gone is
     * passed over.
     */
    void setDue(String taskId, @Nullable Instant dueAt);

    /**
     * Offers an open task to one more group; published as {@link UserTaskChanged} unless it was offered to it before. A task
     * that is gone is passed over.
     */
    void offerAlsoTo(String taskId, GroupKey group);

    /**
     * Offers an open task to people by name and takes it from who holds it: whoever takes it first has it. Published as {@link
     * UserTaskChanged} and {@link UserTaskAssigned}. A task that is gone is passed over.
     */
    void offerToPeople(String taskId, Set<UserId> people);

    /**
     * Gives an open task variables of its own, empty at first: what is entered under these names stays with it. For tasks that
     * several people have at the same time. A task that is gone is passed over.
     */
    void keepApart(String taskId, Set<String> variables);

    /** Writes variables of a running instance; passed over if it has ended. Values as {@link ProcessGateway} takes them. */
    void setVariables(String instanceId, Map<String, Object> values);

    /**
     * Starts another process on a case that is open, beside what runs there, as the system. Only a process without
     * {@code case.prefix} may join a case.
     *
     * @return the instance
     * @throws IllegalStateException if there is no such process, or it opens cases of its own
     */
    String join(String processKey, CaseNumber number, Map<String, Object> variables);
}
