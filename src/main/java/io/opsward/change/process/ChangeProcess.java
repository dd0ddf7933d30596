package io.opsward.change.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.change.Approval;
import io.opsward.change.ChangeResult;
import io.opsward.change.Execution;
import io.opsward.change.Slot;
import io.opsward.engine.ProcessVariable;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The change models as Java sees them: variables that more than one step knows. */
final class ChangeProcess {

    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> REQUESTER = ProcessVariable.text("requester");
    static final ProcessVariable<Boolean> UNAUTHORIZED = ProcessVariable.flag("unauthorized");
    static final ProcessVariable<String> REFUSAL_REASON = ProcessVariable.text("refusalReason");
    static final ProcessVariable<Number> RETURN_COUNT = ProcessVariable.number("returnCount");
    static final ProcessVariable<String> CHANGE_TYPE = ProcessVariable.text("changeType");
    static final ProcessVariable<String> RISK_IMPACT = ProcessVariable.text("riskImpact");
    static final ProcessVariable<String> RISK_PROBABILITY = ProcessVariable.text("riskProbability");
    static final ProcessVariable<String> RISK_LEVEL = ProcessVariable.text("riskLevel");
    static final ProcessVariable<Number> DOWNTIME = ProcessVariable.number("downtimeMinutes");
    static final ProcessVariable<String> AUTHORIZATION = ProcessVariable.text("authorization");
    static final ProcessVariable<String> BOARD_OUTCOME = ProcessVariable.text("boardOutcome");
    static final ProcessVariable<String> EXEMPTION_REASON = ProcessVariable.text("exemptionReason");
    static final ProcessVariable<Boolean> WINDOW_MISSED = ProcessVariable.flag("windowMissed");
    static final ProcessVariable<String> CHANGE_RESULT = ProcessVariable.text("changeResult");
    static final ProcessVariable<String> CANCEL_REASON = ProcessVariable.text("cancelReason");
    static final ProcessVariable<Boolean> REVIEW_NEEDED = ProcessVariable.flag("reviewNeeded");

    /** What {@link #AUTHORIZATION} may say. */
    static final String AUTHORIZED = "authorized";

    static final String RETURNED = "returned";
    static final String REJECTED = "rejected";

    private static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.text("caseNumber");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ChangeProcess() {}

    static CaseNumber number(VariableScope scope) {
        return new CaseNumber(CASE_NUMBER.require(scope));
    }

    static Slot slot(VariableScope scope) {
        return new Slot(certain("windowStart", scope), certain("windowEnd", scope), certain("rollbackDeadline", scope));
    }

    /** What was done between {@code actualStart} and {@code actualEnd}; the steps as they are ticked now. */
    static Execution execution(VariableScope scope, ChangeResult result, String noteVariable) {
        return new Execution(
                certain("actualStart", scope),
                certain("actualEnd", scope),
                result,
                text(noteVariable, scope),
                PlannedSteps.of(scope));
    }

    /** What the form of a decision says. */
    static Approval.Given given(VariableScope scope, Approval.Kind kind, String decision, String remark) {
        return new Approval.Given(kind, require(decision, scope), text(remark, scope));
    }

    static @Nullable String text(String name, VariableScope scope) {
        return ProcessVariable.text(name).get(scope);
    }

    static String require(String name, VariableScope scope) {
        return ProcessVariable.text(name).require(scope);
    }

    static boolean isSet(String name, VariableScope scope) {
        return Boolean.TRUE.equals(ProcessVariable.flag(name).get(scope));
    }

    /** Whether a choice of yes and no says yes. */
    static boolean isYes(String name, VariableScope scope) {
        return "yes".equals(text(name, scope));
    }

    static @Nullable Instant moment(String name, VariableScope scope) {
        return Optional.ofNullable(text(name, scope)).map(Instant::parse).orElse(null);
    }

    static Instant certain(String name, VariableScope scope) {
        return Objects.requireNonNull(moment(name, scope), name);
    }

    /** Forms keep lists as JSON. */
    static List<String> list(String name, VariableScope scope) {
        var text = text(name, scope);
        return text == null || text.isBlank() ? List.of() : List.of(read(text, String[].class));
    }

    static String json(Object value) {
        return JSON.valueToTree(value).toString();
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A variable is not what its form makes of it", e);
        }
    }
}
