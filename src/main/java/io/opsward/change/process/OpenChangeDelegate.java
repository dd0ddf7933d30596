package io.opsward.change.process;

import static io.opsward.change.process.ChangeProcess.UNAUTHORIZED;
import static io.opsward.change.process.ChangeProcess.number;
import static io.opsward.change.process.ChangeProcess.text;

import io.opsward.change.ChangeRequests;
import io.opsward.change.ChangeResult;
import io.opsward.engine.ModelBean;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Opens the record and gives the variables that the model asks for their first values. */
@ModelBean
class OpenChangeDelegate implements JavaDelegate {

    private static final List<String> UNKNOWN_YET = List.of(
            "raisedFrom",
            "clientOrg",
            "serviceItem",
            "whatChanges",
            "implementationPlan",
            "testPlan",
            "rollbackPlan",
            "riskLevel",
            "template",
            "refusalReason",
            "exemptionReason",
            "changeType",
            "changeResult",
            "cancelReason",
            "authorization",
            "submission",
            "deviationNote",
            "rollbackReason",
            "verificationRemark",
            "actualStart",
            "actualEnd",
            "downtimeMinutes",
            "riskImpact",
            "riskProbability",
            "affectedItems",
            "affectedServices");

    private final ChangeRequests changes;

    OpenChangeDelegate(ChangeRequests changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UNKNOWN_YET.stream()
                .filter(name -> !execution.hasVariable(name))
                .forEach(name -> execution.setVariable(name, null));
        var requester = requester(execution);
        changes.open(
                number(execution),
                RequestVariables.proposal(execution),
                requester == null ? null : new UserId(requester));
        ChangeProcess.REQUESTER.set(execution, requester);
        ChangeProcess.RETURN_COUNT.set(execution, 0L);
        ChangeProcess.WINDOW_MISSED.set(execution, false);
        execution.setVariable("clientGroup", ClientGroup.of(execution));
        execution.setVariable("requestComplete", text("requestedType", execution) != null);
        execution.setVariable("exemptionNeeded", false);
        execution.setVariable("configurationRecorded", false);
        unauthorized(execution);
        item(execution);
    }

    private void unauthorized(DelegateExecution execution) {
        var unauthorized = ChangeProcess.isSet(UNAUTHORIZED.name(), execution);
        UNAUTHORIZED.set(execution, unauthorized);
        if (unauthorized) {
            var done = ChangeProcess.execution(execution, ChangeResult.SUCCESS, "deviationNote");
            changes.foundOut(number(execution), done, text("carriedOutBy", execution));
        }
    }

    /** A case that proposes a change knows one item; the request has a list of them. */
    private static void item(DelegateExecution execution) {
        var item = text("configurationItem", execution);
        if (item != null && text("affectedItems", execution) == null) {
            execution.setVariable("affectedItems", ChangeProcess.json(List.of(item)));
        }
    }

    private static @Nullable String requester(DelegateExecution execution) {
        return Stream.of("requestedBy", "registeredBy")
                .map(name -> Optional.ofNullable(text(name, execution)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
