package io.opsward.problem;

import io.opsward.identity.UserId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the review of a problem says.
 *
 * @param lessons what was learned
 * @param preventiveActions rows of the form in JSON: action, responsible, dueOn; null if there are none
 * @param indicatorCheck what the figures say since
 */
@Embeddable
public record Lessons(String lessons, @Nullable String preventiveActions, String indicatorCheck) {

    /** The preventive actions in order. */
    public List<PreventiveAction> actions() {
        return FormRows.read(preventiveActions).stream()
                .map(row -> new PreventiveAction(
                        RootCauseAnalysis.text(row, "action"),
                        new UserId(RootCauseAnalysis.text(row, "responsible")),
                        LocalDate.parse(RootCauseAnalysis.text(row, "dueOn"))))
                .toList();
    }
}
