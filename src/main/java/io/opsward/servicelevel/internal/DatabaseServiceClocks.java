package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.ServiceClock;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.servicelevel.internal.ClockRow.MissedReason;
import io.opsward.servicelevel.internal.ClockRow.Task;
import io.opsward.shared.CaseNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatabaseServiceClocks implements ServiceClocks {

    private final VisibleCases visible;
    private final ClockRows rows;
    private final ClockEventRows events;
    private final ClockKeeper keeper;
    private final ClockGlances glances;
    private final LateReasons reasons;
    private final EscalationRecords escalations;

    DatabaseServiceClocks(
            VisibleCases visible,
            ClockRows rows,
            ClockEventRows events,
            ClockKeeper keeper,
            ClockGlances glances,
            LateReasons reasons,
            EscalationRecords escalations) {
        this.visible = visible;
        this.rows = rows;
        this.events = events;
        this.keeper = keeper;
        this.glances = glances;
        this.reasons = reasons;
        this.escalations = escalations;
    }

    @Override
    public List<ServiceClock> of(CaseNumber number) {
        visible.require(number);
        var clocks = rows.find(number);
        var histories = events.of(clocks.stream().map(ClockRow::id).toList());
        return clocks.stream()
                .map(clock -> explained(clock, histories.get(clock.id())))
                .toList();
    }

    @Override
    public Map<CaseNumber, ClockGlance> ofCases(Collection<CaseNumber> numbers) {
        return glances.ofCases(numbers);
    }

    @Override
    public Map<String, ClockGlance> ofTasks(Collection<String> taskIds) {
        return glances.ofTasks(taskIds);
    }

    @Override
    public boolean demandsReason(String taskId) {
        return reasons.demands(taskId);
    }

    @Override
    @Transactional
    public void giveReason(String taskId, String reason) {
        reasons.give(taskId, reason);
    }

    @Override
    public List<Escalation> escalations(CaseNumber number) {
        visible.require(number);
        return escalations.of(number);
    }

    private ServiceClock explained(ClockRow clock, ClockHistory history) {
        var task = Optional.ofNullable(clock.owner().task());
        var reason = Optional.ofNullable(clock.missedReason());
        return new ServiceClock(
                clock.id(),
                clock.caseNumber(),
                clock.name(),
                task.map(Task::id).orElse(null),
                task.map(Task::key).orElse(null),
                task.map(Task::name).orElse(null),
                history.explain(clock.later(keeper.now())),
                history.events(),
                reason.map(MissedReason::text).orElse(null),
                reason.map(MissedReason::by).orElse(null),
                reason.map(MissedReason::at).orElse(null));
    }
}
