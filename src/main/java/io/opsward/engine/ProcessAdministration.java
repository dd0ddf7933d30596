package io.opsward.engine;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What process owners and administrators see and repair, and management sees; everybody else gets {@link AccessRefused}.
 */
public interface ProcessAdministration {

    /** Latest version of every process, called ones too, by folder and key. */
    List<DeployedProcess> processes();

    /**
     * Every version of a process, the latest first, each with the instances that run on it; at most 200. Empty if there is
     * no such process.
     */
    List<DeployedProcess> versions(String processKey);

    /** What the check found in the folders that the product brings along, errors first. */
    List<ModelFinding> findings();

    /**
     * The model of the latest version, with its labels in that language.
     *
     * @throws NotFound if there is no such process
     */
    String diagram(String processKey, Locale locale);

    /**
     * Steps that have failed for good and wait for somebody, the latest first; not for management.
     *
     * @param after identifier of the last one of the page before, null for the first page
     * @param limit at most so many
     */
    List<FailedJob> failedJobs(@Nullable String after, int limit);

    /**
     * Lets a failed step be tried once more, as soon as possible.
     *
     * @throws RuleViolation {@code job.gone} if it no longer waits: done by now, or another person was faster
     */
    void retry(String jobId);

    /**
     * Lets all failures of one step be tried once more, at most 1,000 at a time.
     *
     * @return how many
     */
    int retryAll(String processKey, String elementId);

    /**
     * Messages that nobody will receive any more, the latest first; not for management.
     *
     * @param after identifier of the last one of the page before, null for the first page
     * @param limit at most so many
     */
    List<UndeliveredMessage> undeliveredMessages(@Nullable Long after, int limit);

    /**
     * Throws away a message that nobody will receive; the audit trail keeps what it said.
     *
     * @throws RuleViolation {@code message.gone} if another person was faster
     */
    void discardMessage(long id);
}
