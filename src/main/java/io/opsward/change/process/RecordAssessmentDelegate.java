package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.number;
import static io.opsward.change.process.ChangeProcess.require;

import io.opsward.change.Assessment;
import io.opsward.change.ChangeAuthorization;
import io.opsward.engine.ModelBean;
import io.opsward.engine.ProcessVariable;
import io.opsward.identity.GroupKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down what a technical field says. */
@ModelBean
class RecordAssessmentDelegate implements JavaDelegate {

    private final ChangeAuthorization changes;

    RecordAssessmentDelegate(ChangeAuthorization changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var field = new GroupKey(ChangeProcess.require("field", execution));
        changes.assess(number(execution), field, opinion(execution));
    }

    private static Assessment.Opinion opinion(DelegateExecution execution) {
        return new Assessment.Opinion(
                Integer.valueOf(require("assessedImpact", execution)),
                Integer.valueOf(require("assessedProbability", execution)),
                ProcessVariable.number("assessedDowntime").require(execution).intValue(),
                require("securityAssessment", execution),
                require("capacityAssessment", execution),
                require("assessedTestResult", execution),
                ChangeProcess.isYes("testEnvironmentMatches", execution),
                ChangeProcess.text("testEnvironmentNote", execution),
                "feasible".equals(require("assessmentVerdict", execution)),
                ChangeProcess.text("assessmentRemark", execution));
    }
}
