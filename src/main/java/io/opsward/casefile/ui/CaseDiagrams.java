package io.opsward.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import io.opsward.casefile.CaseSummary;
import io.opsward.engine.ProcessPath;
import io.opsward.engine.ProcessStep;
import io.opsward.shared.ui.BpmnDiagram;
import java.util.List;

/** The models of a case with position and path; the current steps in words too. */
class CaseDiagrams extends Div {

    private final transient CaseParts parts;
    private final transient List<ProcessStep> steps;
    private final Div shown = new Div();

    CaseDiagrams(CaseSummary summary, CaseParts parts) {
        this.parts = parts;
        this.steps = parts.processes().steps(summary.number());
        addClassName("case-diagrams");
        shown.addClassName("case-diagram");
        var paths = parts.processes().paths(summary.number());
        if (paths.size() > 1) {
            add(choice(paths));
        }
        add(shown);
        if (!paths.isEmpty()) {
            show(paths.get(0));
        }
    }

    private Select<ProcessPath> choice(List<ProcessPath> paths) {
        var choice = new Select<ProcessPath>();
        choice.setLabel(getTranslation("casefile.diagram-of"));
        choice.setItems(paths);
        choice.setItemLabelGenerator(this::title);
        choice.setValue(paths.get(0));
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private String title(ProcessPath path) {
        var process = path.process();
        return getTranslation(
                "casefile.process-version", parts.texts().processName(process, getLocale()), process.version());
    }

    private void show(ProcessPath path) {
        var current = current(path);
        var diagram = new BpmnDiagram(getTranslation(
                "casefile.diagram-description",
                title(path),
                current.isEmpty() ? getTranslation("casefile.ended") : String.join(", ", current)));
        shown.removeAll();
        shown.add(where(path, current), diagram, legend());
        diagram.show(
                parts.diagrams().translate(path.process(), path.bpmn(), getLocale()), path.active(), path.passed());
    }

    private Div where(ProcessPath path, List<String> current) {
        var where = new Div();
        where.addClassName("case-position");
        if (current.isEmpty()) {
            where.add(new Paragraph(
                    getTranslation(path.active().isEmpty() ? "casefile.ended" : "casefile.between-steps")));
            return where;
        }
        var list = new UnorderedList();
        current.forEach(name -> list.add(new ListItem(name)));
        where.add(new Span(getTranslation("casefile.current-steps")), list);
        return where;
    }

    /** Names of the steps where the process stands; gateways and containers have none worth telling. */
    private List<String> current(ProcessPath path) {
        return steps.stream()
                .filter(step -> step.definitionId().equals(path.process().definitionId()))
                .filter(step -> step.endedAt() == null && path.active().contains(step.elementId()))
                .filter(step -> step.name() != null)
                .map(step -> parts.texts()
                        .element(path.process(), step.elementId(), String.valueOf(step.name()), getLocale()))
                .distinct()
                .toList();
    }

    private Div legend() {
        var legend = new Div(entry("active"), entry("passed"), entry("ahead"), help());
        legend.addClassName("bpmn-legend");
        return legend;
    }

    private Span entry(String what) {
        var entry = new Span(getTranslation("diagram.legend." + what));
        entry.addClassName("bpmn-legend-" + what);
        return entry;
    }

    private Div help() {
        return new Div(getTranslation("diagram.help"));
    }
}
