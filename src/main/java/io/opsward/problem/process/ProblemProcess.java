package io.opsward.problem.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.engine.ProcessVariable;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The problem model as Java sees it: its key, the steps that Java listens to, its variables. */
final class ProblemProcess {

    static final String KEY = "problem";
    static final String REVIEW = "Task_ReviewProblem";
    static final String ANALYSE = "Task_AnalyseCause";

    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> STATEMENT = ProcessVariable.text("description");
    static final ProcessVariable<String> CLIENT_ORGANISATION = ProcessVariable.text("clientOrg");
    static final ProcessVariable<String> CLIENT_GROUP = ProcessVariable.text("clientGroup");
    static final ProcessVariable<String> SERVICE_ITEM = ProcessVariable.text("serviceItem");
    static final ProcessVariable<String> CATEGORY = ProcessVariable.text("category");
    static final ProcessVariable<String> CONFIGURATION_ITEM = ProcessVariable.text("configurationItem");
    static final ProcessVariable<String> ORIGIN = ProcessVariable.text("origin");
    static final ProcessVariable<String> RAISED_FROM = ProcessVariable.text("raisedFrom");

    static final ProcessVariable<String> SCOPE = ProcessVariable.text("scope");
    static final ProcessVariable<String> IMPORTANCE = ProcessVariable.text("importance");
    static final ProcessVariable<String> URGENCY = ProcessVariable.text("urgency");
    static final ProcessVariable<String> PRIORITY = ProcessVariable.text("priority");
    static final ProcessVariable<String> MERGE_INTO = ProcessVariable.text("mergeInto");
    static final ProcessVariable<String> REJECT_REASON = ProcessVariable.text("rejectReason");

    static final ProcessVariable<String> OWNER = ProcessVariable.text("owner");
    static final ProcessVariable<String> TARGET_DATE = ProcessVariable.text("targetDate");

    static final ProcessVariable<String> METHOD = ProcessVariable.text("rcaMethod");
    static final ProcessVariable<String> EVIDENCE = ProcessVariable.text("evidence");
    static final ProcessVariable<String> ROOT_CAUSE = ProcessVariable.text("rootCause");
    static final ProcessVariable<String> ROOT_CAUSE_TYPE = ProcessVariable.text("rootCauseType");
    static final ProcessVariable<String> PROGRESS_NOTE = ProcessVariable.text("progressNote");
    static final ProcessVariable<String> DEADLINE_REASON = ProcessVariable.text("deadlineReason");

    static final ProcessVariable<String> KNOWN_ERROR_SYMPTOM = ProcessVariable.text("knownErrorSymptom");
    static final ProcessVariable<String> WORKAROUND = ProcessVariable.text("workaround");
    static final ProcessVariable<String> KEYWORDS = ProcessVariable.text("keywords");
    static final ProcessVariable<String> KNOWN_ERROR = ProcessVariable.text("knownErrorId");

    static final ProcessVariable<String> PERMANENT_FIX = ProcessVariable.text("permanentFix");
    static final ProcessVariable<String> ROUTE = ProcessVariable.text("fixRoute");
    static final ProcessVariable<String> CHANGE_NUMBER = ProcessVariable.text("changeNumber");
    static final ProcessVariable<String> CHANGE_RESULT = ProcessVariable.text("changeResult");
    static final ProcessVariable<String> SUPPLIER_REMARK = ProcessVariable.text("supplierRemark");
    static final ProcessVariable<String> RISK_REMARK = ProcessVariable.text("riskRemark");
    static final ProcessVariable<String> RISK_SIGNED_BY = ProcessVariable.text("riskSignedBy");
    static final ProcessVariable<String> LAST_FAILURE = ProcessVariable.text("lastFailure");
    static final ProcessVariable<String> VERIFICATION = ProcessVariable.text("verification");

    static final ProcessVariable<String> LESSONS = ProcessVariable.text("lessons");
    static final ProcessVariable<String> PREVENTIVE_ACTIONS = ProcessVariable.text("preventiveActions");
    static final ProcessVariable<String> INDICATOR_CHECK = ProcessVariable.text("indicatorCheck");
    static final ProcessVariable<String> CLOSURE_CODE = ProcessVariable.text("closureCode");

    static final ProcessVariable<String> KNOWLEDGE_IMPORT = ProcessVariable.text("knowledgeImport");
    static final ProcessVariable<String> KNOWLEDGE = ProcessVariable.text("knowledgeId");
    static final ProcessVariable<String> ARTICLE_TITLE = ProcessVariable.text("articleTitle");
    static final ProcessVariable<String> ARTICLE_SYMPTOM = ProcessVariable.text("articleSymptom");
    static final ProcessVariable<String> ARTICLE_SOLUTION = ProcessVariable.text("articleSolution");
    static final ProcessVariable<String> WAIVER_REASON = ProcessVariable.text("waiverReason");
    static final ProcessVariable<String> WAIVER_DECISION = ProcessVariable.text("waiverDecision");
    static final ProcessVariable<String> WAIVER_REMARK = ProcessVariable.text("waiverRemark");

    static final ProcessVariable<Boolean> CAUSE_FOUND = ProcessVariable.flag("causeFound");
    static final ProcessVariable<Boolean> RISK_ON_BEHALF = ProcessVariable.flag("riskOnBehalf");
    static final ProcessVariable<Number> RECURRENCE_COUNT = ProcessVariable.number("recurrenceCount");
    static final ProcessVariable<Date> ANALYSIS_DUE = new ProcessVariable<>("analysisDue", Date.class);

    static final ProcessVariable<String> SOURCE = ProcessVariable.text("problemSource");
    static final ProcessVariable<String> INCIDENTS = ProcessVariable.text("incidents");
    static final ProcessVariable<String> HELPER_FIELDS = ProcessVariable.text("helperFields");

    private static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.text("caseNumber");
    private static final ProcessVariable<Date> NEW_DEADLINE = new ProcessVariable<>("newDeadline", Date.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemProcess() {}

    static CaseNumber number(VariableScope scope) {
        return new CaseNumber(CASE_NUMBER.require(scope));
    }

    static LocalDate day(ProcessVariable<String> variable, VariableScope scope) {
        return LocalDate.parse(variable.require(scope));
    }

    /** The deadline that the step computes in service time. */
    static Instant newDeadline(VariableScope scope) {
        return NEW_DEADLINE.require(scope).toInstant();
    }

    static @Nullable CaseNumber caseNumber(ProcessVariable<String> variable, VariableScope scope) {
        return Optional.ofNullable(variable.get(scope))
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new)
                .orElse(null);
    }

    /** Forms keep lists as JSON. */
    static List<String> list(ProcessVariable<String> variable, VariableScope scope) {
        var text = variable.get(scope);
        try {
            return text == null || text.isBlank() ? List.of() : List.of(JSON.readValue(text, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("'%s' is no list".formatted(variable.name()), e);
        }
    }
}
