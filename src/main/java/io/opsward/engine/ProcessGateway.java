package io.opsward.engine;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts processes, sends them messages, and tells where they are.
 *
 * <p>Values that go in are {@code String}, {@code Boolean}, {@code Long}, {@code Double} and {@code java.util.Date} (other
 * whole numbers become {@code Long}, other numbers {@code Double}); null is kept. A {@code List} or {@code Map} becomes a
 * text in JSON and comes back as that text. Texts have at most 200,000 characters. Any other object is refused: it would
 * tie running cases to a version of the product.
 */
public interface ProcessGateway {

    /** Latest versions of the processes that the current user may start, by name. */
    List<ProcessInfo> startable();

    /** The version with this identifier. @throws NotFound if there is none */
    ProcessInfo process(String definitionId);

    /** Latest versions of all processes that open a case, by key. */
    List<ProcessInfo> latest();

    /** Form that opens the process in its latest version, empty if it has none. */
    Optional<FormSource> startForm(String processKey);

    /**
     * Starts the latest version as the current user; the case gets its number within the same transaction.
     *
     * @throws NotFound if there is no such process
     * @throws AccessRefused if the current user is in none of its starter groups
     */
    CaseNumber start(String processKey, Map<String, Object> variables);

    /**
     * Sends a message to all instances of the case that wait for it at this moment, within the current transaction. If
     * nobody does, nothing is kept: right for what means only those who work on the case just then, or where the answer
     * decides what follows. A message to another case, or one that is waited for sooner or later, goes through
     * {@link CaseMessages}.
     *
     * @return how many instances received it
     */
    int send(String message, CaseNumber number, Map<String, Object> variables);

    /** Starts the process that begins with this message. */
    CaseNumber startByMessage(String message, Map<String, Object> variables);

    /** Variables of the case, latest value each, also after the end. */
    Map<String, Object> variables(CaseNumber number);

    /** Diagrams of the case: the root process first, then called and joined ones, each with position and path. */
    List<ProcessPath> paths(CaseNumber number);

    /** The steps of the case in order of time, also after the end; at most 1,000. */
    List<ProcessStep> steps(CaseNumber number);
}
