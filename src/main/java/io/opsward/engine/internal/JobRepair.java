package io.opsward.engine.internal;

import io.opsward.engine.FailedJob;
import io.opsward.engine.JobRetried;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has failed steps tried again. */
@Component
class JobRepair {

    private static final int AT_ONCE = 1_000;

    private final FailedJobRows failures;
    private final ManagementService jobs;
    private final EngineActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobRepair(
            FailedJobRows failures,
            ManagementService jobs,
            EngineActs acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.failures = failures;
        this.jobs = jobs;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code job.gone} if the step no longer waits for it */
    void retry(String jobId) {
        acts.perform(() -> {
            var failed = failures.ofJob(jobId).orElseThrow(() -> new RuleViolation("job.gone"));
            retry(failed);
            return true;
        });
    }

    /** @return how many */
    int retryAll(String processKey, String elementId) {
        return acts.perform(() -> {
            var failed = failures.ofStep(processKey, elementId, AT_ONCE);
            failed.forEach(this::retry);
            return failed.size();
        });
    }

    private void retry(FailedJob failed) {
        jobs.setJobRetries(1)
                .jobId(failed.jobId())
                .dueDate(Date.from(clock.instant()))
                .execute();
        events.publishEvent(new JobRetried(failed.caseNumber(), failed.elementId()));
    }
}
