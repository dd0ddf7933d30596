package io.opsward.engine.internal;

import io.opsward.engine.DeployedProcess;
import io.opsward.engine.FailedJob;
import io.opsward.engine.MessageDiscarded;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.ProcessModelDeployer;
import io.opsward.engine.UndeliveredMessage;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.shared.RuleViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The embedded engine, for those who keep it in order. */
@Service
class EmbeddedProcessAdministration implements ProcessAdministration {

    private final CurrentUser user;
    private final DeployedProcessRows processes;
    private final FailedJobRows failures;
    private final JobRepair repair;
    private final KeptMessages messages;
    private final DiagramLabels diagrams;
    private final ProcessModelDeployer deployer;
    private final ApplicationEventPublisher events;

    EmbeddedProcessAdministration(
            CurrentUser user,
            DeployedProcessRows processes,
            FailedJobRows failures,
            JobRepair repair,
            KeptMessages messages,
            DiagramLabels diagrams,
            ProcessModelDeployer deployer,
            ApplicationEventPublisher events) {
        this.user = user;
        this.processes = processes;
        this.failures = failures;
        this.repair = repair;
        this.messages = messages;
        this.diagrams = diagrams;
        this.deployer = deployer;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeployedProcess> processes() {
        requireReader("processes");
        return processes.latest();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeployedProcess> versions(String processKey) {
        requireReader("versions of " + processKey);
        return processes.versions(processKey);
    }

    @Override
    public List<ModelFinding> findings() {
        requireReader("findings of the model check");
        return deployer.findings().stream()
                .sorted(Comparator.comparing(ModelFinding::severity))
                .toList();
    }

    @Override
    public String diagram(String processKey, Locale locale) {
        requireReader("model of " + processKey);
        return diagrams.ofLatest(processKey, locale);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailedJob> failedJobs(@Nullable String after, int limit) {
        requireKeeper("failed jobs");
        return failures.page(after, limit);
    }

    @Override
    public void retry(String jobId) {
        requireKeeper("retry of job " + jobId);
        repair.retry(jobId);
    }

    @Override
    public int retryAll(String processKey, String elementId) {
        requireKeeper("retry of " + processKey + "." + elementId);
        return repair.retryAll(processKey, elementId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UndeliveredMessage> undeliveredMessages(@Nullable Long after, int limit) {
        requireKeeper("undelivered messages");
        return messages.dead(after, limit);
    }

    @Override
    @Transactional
    public void discardMessage(long id) {
        requireKeeper("message " + id);
        var message = messages.discard(id).orElseThrow(() -> new RuleViolation("message.gone"));
        events.publishEvent(new MessageDiscarded(message));
    }

    private void requireReader(String what) {
        user.requireAnyOf(what, GroupKey.PROCESS_OWNER, GroupKey.ADMINISTRATOR, GroupKey.MANAGEMENT);
    }

    private void requireKeeper(String what) {
        user.requireAnyOf(what, GroupKey.PROCESS_OWNER, GroupKey.ADMINISTRATOR);
    }
}
