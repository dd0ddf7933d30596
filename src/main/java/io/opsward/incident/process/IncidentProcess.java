package io.opsward.incident.process;

import io.opsward.engine.ProcessVariable;
import io.opsward.incident.Closure;
import io.opsward.incident.IncidentReport;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The incident model as Java sees it: its key, the steps that Java listens to, its variables. */
final class IncidentProcess {

    static final String KEY = "incident";
    static final String CLASSIFY = "Task_ClassifyIncident";
    static final String FIRST_SUPPORT = "Task_GiveFirstSupport";
    static final String DIAGNOSE = "Task_DiagnoseIncident";
    static final String RESOLVE = "Task_ResolveIncident";

    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> DESCRIPTION = ProcessVariable.text("description");
    static final ProcessVariable<String> CLIENT_ORGANISATION = ProcessVariable.text("clientOrg");
    static final ProcessVariable<String> CLIENT_GROUP = ProcessVariable.text("clientGroup");
    static final ProcessVariable<String> SERVICE_ITEM = ProcessVariable.text("serviceItem");
    static final ProcessVariable<String> REPORTER_NAME = ProcessVariable.text("reporterName");
    static final ProcessVariable<String> REPORTER_PHONE = ProcessVariable.text("reporterPhone");
    static final ProcessVariable<String> OCCURRED_AT = ProcessVariable.text("occurredAt");
    static final ProcessVariable<String> CHANNEL = ProcessVariable.text("channel");

    static final ProcessVariable<String> DUPLICATE_OF = ProcessVariable.text("duplicateOf");
    static final ProcessVariable<String> CANCEL_REASON = ProcessVariable.text("cancelReason");

    static final ProcessVariable<String> CATEGORY = ProcessVariable.text("category");
    static final ProcessVariable<String> SUBCATEGORY = ProcessVariable.text("subcategory");
    static final ProcessVariable<String> IMPACT = ProcessVariable.text("impact");
    static final ProcessVariable<String> URGENCY = ProcessVariable.text("urgency");
    static final ProcessVariable<String> PRIORITY = ProcessVariable.text("priority");
    static final ProcessVariable<Boolean> MAJOR = ProcessVariable.flag("isMajor");
    static final ProcessVariable<String> COMMANDER = ProcessVariable.text("commander");

    static final ProcessVariable<Boolean> BECAME_MAJOR = ProcessVariable.flag("becameMajor");
    static final ProcessVariable<String> REGRADE_REASON = ProcessVariable.text("regradeReason");

    static final ProcessVariable<String> ASSIGNED_GROUP = ProcessVariable.text("assignedGroup");
    static final ProcessVariable<String> DISPATCH_REASON = ProcessVariable.text("dispatchReason");
    static final ProcessVariable<String> TRANSFER_TO = ProcessVariable.text("transferTo");
    static final ProcessVariable<String> TRANSFER_REASON = ProcessVariable.text("transferReason");
    static final ProcessVariable<String> ESCALATION_REASON = ProcessVariable.text("escalationReason");
    static final ProcessVariable<Number> REASSIGN_COUNT = ProcessVariable.number("reassignCount");
    static final ProcessVariable<String> HOLD_REASON = ProcessVariable.text("holdReason");

    static final ProcessVariable<String> CHANGE_REASON = ProcessVariable.text("changeReason");
    static final ProcessVariable<String> CHANGE_NUMBER = ProcessVariable.text("changeNumber");
    static final ProcessVariable<String> CHANGE_RESULT = ProcessVariable.text("changeResult");

    static final ProcessVariable<String> RESOLUTION = ProcessVariable.text("resolution");
    static final ProcessVariable<String> CAUSE = ProcessVariable.text("cause");
    static final ProcessVariable<Boolean> WORKAROUND = ProcessVariable.flag("isWorkaround");
    static final ProcessVariable<String> RESTORED_AT = ProcessVariable.text("restoredAt");
    static final ProcessVariable<String> KNOWLEDGE_USED = ProcessVariable.text("knowledgeUsed");
    static final ProcessVariable<Boolean> FIRST_LINE_RESOLVED = ProcessVariable.flag("firstLineResolved");
    static final ProcessVariable<Boolean> ARTICLE_PROPOSED = ProcessVariable.flag("proposeArticle");
    static final ProcessVariable<String> SOLVER = ProcessVariable.text("solver");

    static final ProcessVariable<Boolean> RESPONSE_BREACHED = ProcessVariable.flag("responseBreached");
    static final ProcessVariable<Boolean> RESOLUTION_BREACHED = ProcessVariable.flag("resolutionBreached");
    static final ProcessVariable<String> BREACH_REASON = ProcessVariable.text("breachReason");

    static final ProcessVariable<String> CLIENT_ACCEPTED = ProcessVariable.text("clientAccepted");
    static final ProcessVariable<Boolean> CONFIRMED_IN_PERSON = ProcessVariable.flag("confirmedInPerson");
    static final ProcessVariable<Boolean> AUTO_CONFIRMED = ProcessVariable.flag("autoConfirmed");
    static final ProcessVariable<Number> REOPEN_COUNT = ProcessVariable.number("reopenCount");

    static final ProcessVariable<String> CLOSURE_CODE = ProcessVariable.text("closureCode");
    static final ProcessVariable<String> FINAL_CATEGORY = ProcessVariable.text("finalCategory");
    static final ProcessVariable<String> CONFIGURATION_ITEM = ProcessVariable.text("configurationItem");
    static final ProcessVariable<Boolean> ITEM_UNREGISTERED = ProcessVariable.flag("itemUnregistered");
    static final ProcessVariable<String> FAILED_OBJECT = ProcessVariable.text("failedObject");
    static final ProcessVariable<Number> TIME_SPENT = ProcessVariable.number("timeSpentMinutes");
    static final ProcessVariable<String> SATISFACTION_SCORE = ProcessVariable.text("satisfactionScore");
    static final ProcessVariable<String> SATISFACTION_REMARK = ProcessVariable.text("satisfactionRemark");

    private static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.text("caseNumber");

    private IncidentProcess() {}

    static CaseNumber number(VariableScope scope) {
        return new CaseNumber(CASE_NUMBER.require(scope));
    }

    static IncidentReport report(VariableScope scope) {
        return new IncidentReport(
                TITLE.require(scope),
                CLIENT_ORGANISATION.get(scope),
                SERVICE_ITEM.get(scope),
                REPORTER_NAME.get(scope),
                REPORTER_PHONE.get(scope),
                moment(OCCURRED_AT, scope),
                CHANNEL.get(scope));
    }

    static Closure closure(VariableScope scope) {
        return new Closure(
                CLOSURE_CODE.get(scope),
                FINAL_CATEGORY.get(scope),
                isSet(ITEM_UNREGISTERED, scope) ? FAILED_OBJECT.get(scope) : CONFIGURATION_ITEM.get(scope),
                Optional.ofNullable(TIME_SPENT.get(scope)).map(Number::intValue).orElse(null),
                isSet(AUTO_CONFIRMED, scope));
    }

    static boolean isSet(ProcessVariable<Boolean> flag, VariableScope scope) {
        return Boolean.TRUE.equals(flag.get(scope));
    }

    static @Nullable Instant moment(ProcessVariable<String> variable, VariableScope scope) {
        return Optional.ofNullable(variable.get(scope)).map(Instant::parse).orElse(null);
    }
}
