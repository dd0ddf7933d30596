package io.opsward.servicelevel.process;

import io.opsward.engine.ModelBean;
import io.opsward.engine.ProcessVariable;
import io.opsward.servicelevel.ServiceLevelService;
import io.opsward.servicelevel.ServiceTerms;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service time in models: {@code ${sla.workingDays(3)}}. Public, since expressions call public types alone. */
@ModelBean("sla")
public class SlaExpressions {

    private static final ProcessVariable<String> PRIORITY = ProcessVariable.text("priority");

    private final ServiceTerms terms;
    private final ServiceLevelService serviceLevels;
    private final Clock clock;

    SlaExpressions(ServiceTerms terms, ServiceLevelService serviceLevels, Clock clock) {
        this.terms = terms;
        this.serviceLevels = serviceLevels;
        this.clock = clock;
    }

    /** When a person has to have taken the case, counted from its opening. */
    public Date responseDue(DelegateExecution execution) {
        return Date.from(serviceLevels.responseDue(priorityOf(execution), openingOf(execution)));
    }

    /** When the case has to be solved, counted from its opening. */
    public Date resolutionDue(DelegateExecution execution) {
        return Date.from(serviceLevels.resolutionDue(priorityOf(execution), openingOf(execution)));
    }

    /** The same time of day, so many working days from now, by the service hours. */
    public Date workingDays(Number workingDays) {
        return Date.from(terms.workingDaysAfter(clock.instant(), workingDays.intValue()));
    }

    /**
     * Time between two progress notices, as ISO duration for a timer: by the policy that the case began with.
     *
     * @param caseNumber number of the case: {@code ${sla.noticeInterval(caseNumber)}}
     * @throws IllegalStateException if none are owed for its priority
     */
    public String noticeInterval(String caseNumber) {
        return terms.noticeInterval(new CaseNumber(caseNumber))
                .orElseThrow(() -> new IllegalStateException("No progress notices are owed for " + caseNumber))
                .toString();
    }

    private static Priority priorityOf(DelegateExecution execution) {
        return Priority.valueOf(PRIORITY.require(execution));
    }

    /** Start of the instance; now while it is being started and history does not know it yet. */
    private Instant openingOf(DelegateExecution execution) {
        var instance = execution
                .getProcessEngineServices()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .singleResult();
        return instance == null ? clock.instant() : instance.getStartTime().toInstant();
    }
}
