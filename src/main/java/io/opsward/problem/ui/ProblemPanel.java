package io.opsward.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import io.opsward.problem.ProblemDetails;
import io.opsward.problem.ProblemRegister;
import io.opsward.shared.ui.FactSheet;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** The record of the problem on the case page; clients, who sign a risk at most, do not see it. */
@org.springframework.stereotype.Component
@Order(10)
class ProblemPanel implements CasePanel {

    private final ProblemRegister problems;
    private final ProblemSheets sheets;
    private final SolutionSheets solutions;

    ProblemPanel(ProblemRegister problems, ProblemSheets sheets, SolutionSheets solutions) {
        this.problems = problems;
        this.sheets = sheets;
        this.solutions = solutions;
    }

    @Override
    public String titleKey() {
        return "problem.panel";
    }

    @Override
    public Optional<Component> create(CaseSummary summary) {
        return problems.mayRead() ? problems.details(summary.number()).map(this::panel) : Optional.empty();
    }

    private Component panel(ProblemDetails problem) {
        var panel = new Div();
        panel.addClassName("fact-sheets");
        Stream.of(
                        sheets.report(problem),
                        sheets.assessment(problem),
                        sheets.cause(problem),
                        sheets.notes(problem),
                        solutions.knownError(problem),
                        solutions.fix(problem),
                        solutions.review(problem),
                        solutions.ending(problem))
                .filter(FactSheet::hasFacts)
                .forEach(panel::add);
        return panel;
    }
}
