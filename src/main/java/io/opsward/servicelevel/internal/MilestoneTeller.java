package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseSteps;
import io.opsward.identity.GroupKey;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.DeadlineApproaching;
import io.opsward.servicelevel.DeadlineMissed;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.Terms;
import io.opsward.shared.Priority;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of passed thresholds and does what the field demands: a missed target goes up to management (domain 2.2). */
@Component
class MilestoneTeller {

    private final ServicedCases cases;
    private final WaitingTasks waiting;
    private final BreachProcess breaches;
    private final EscalationRecords escalations;
    private final CaseSteps steps;
    private final ApplicationEventPublisher events;

    MilestoneTeller(
            ServicedCases cases,
            WaitingTasks waiting,
            BreachProcess breaches,
            EscalationRecords escalations,
            CaseSteps steps,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.waiting = waiting;
        this.breaches = breaches;
        this.escalations = escalations;
        this.steps = steps;
        this.events = events;
    }

    void approaching(ClockRow clock, Explanation explanation, int percent) {
        var serviced = cases.find(clock.caseNumber()).orElseThrow();
        var task = waiting.of(clock);
        explanation
                .dueAt()
                .ifPresent(due -> events.publishEvent(new DeadlineApproaching(
                        clock.caseNumber(),
                        serviced.facts().title(),
                        clock.name(),
                        percent,
                        due,
                        task.id(),
                        task.holder(),
                        task.groups())));
    }

    void missed(ClockRow clock, Explanation explanation) {
        var serviced = cases.find(clock.caseNumber()).orElseThrow();
        var task = waiting.of(clock);
        var due = explanation.dueAt().orElseThrow();
        var priority = explanation.terms().map(Terms::priority).orElse(null);
        escalate(clock, task, priority);
        if (serviced.endedAt() == null) {
            breaches.begin(serviced, clock.name(), due, task);
        }
        events.publishEvent(new DeadlineMissed(
                clock.caseNumber(),
                serviced.facts().title(),
                clock.name(),
                priority,
                due,
                task.id(),
                task.holder(),
                task.groups()));
    }

    /** Nobody has taken a P1: management may, at once. */
    private void escalate(ClockRow clock, AwaitedTask task, @Nullable Priority priority) {
        var unclaimed = task.id() != null
                && task.holder() == null
                && clock.name() == ClockName.RESPONSE
                && priority == Priority.P1;
        if (unclaimed) {
            steps.offerAlsoTo(task.id(), GroupKey.MANAGEMENT);
        }
        escalations.missed(
                clock.caseNumber(),
                task.whose(),
                unclaimed ? Escalation.UNCLAIMED_MAJOR : Escalation.MISSED,
                clock.name());
    }
}
