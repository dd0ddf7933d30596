package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.DOWNTIME;
import static io.opsward.change.process.ChangeProcess.RISK_IMPACT;
import static io.opsward.change.process.ChangeProcess.RISK_LEVEL;
import static io.opsward.change.process.ChangeProcess.RISK_PROBABILITY;
import static io.opsward.change.process.ChangeProcess.isSet;
import static io.opsward.change.process.ChangeProcess.list;
import static io.opsward.change.process.ChangeProcess.require;
import static io.opsward.change.process.ChangeProcess.text;

import io.opsward.change.Effect;
import io.opsward.change.Plans;
import io.opsward.change.Proposal;
import io.opsward.change.RequestForChange;
import io.opsward.change.Risk;
import io.opsward.change.RiskLevel;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The request for change in the variables of the process. */
final class RequestVariables {

    private RequestVariables() {}

    static Proposal proposal(VariableScope scope) {
        return new Proposal(
                ChangeProcess.TITLE.require(scope),
                require("reason", scope),
                text("whatChanges", scope),
                text("clientOrg", scope),
                text("serviceItem", scope),
                text("raisedFrom", scope),
                isSet("awaited", scope));
    }

    static RequestForChange request(VariableScope scope) {
        return new RequestForChange(
                proposal(scope),
                require("requestedType", scope),
                text("template", scope),
                new Effect(
                        require("businessImpact", scope),
                        DOWNTIME.require(scope).intValue(),
                        isSet("dataTouched", scope)),
                risk(scope),
                new Plans(text("testPlan", scope), null, text("rollbackPlan", scope)),
                PlannedSteps.of(scope),
                ChangeProcess.slot(scope),
                list("affectedItems", scope),
                list("affectedServices", scope));
    }

    static Risk risk(VariableScope scope) {
        return new Risk(
                Integer.valueOf(RISK_IMPACT.require(scope)),
                Integer.valueOf(RISK_PROBABILITY.require(scope)),
                RiskLevel.of(RISK_LEVEL.require(scope)));
    }

    /** What a template has brought in. */
    static void set(VariableScope scope, RequestForChange request) {
        scope.setVariable("testPlan", request.plans().testPlan());
        scope.setVariable("rollbackPlan", request.plans().rollbackPlan());
        PlannedSteps.set(scope, request.steps());
    }
}
