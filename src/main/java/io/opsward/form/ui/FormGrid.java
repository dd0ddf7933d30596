package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.opsward.form.FormField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grid of 16 columns in which the Modeler shows a form; narrow screens show one component per line. */
final class FormGrid extends Div {

    private static final int COLUMNS = 16;

    private final Map<String, Div> cells = new LinkedHashMap<>();
    private final List<Div> rows = new ArrayList<>();
    private @Nullable String rowName;
    private final transient Map<Div, Integer> widths = new LinkedHashMap<>();

    FormGrid() {
        addClassName("form-grid");
    }

    /** Adds a component; those of the same {@code layout.row} that follow each other share a line. */
    void place(FormField field, Component component) {
        var name = field.settings().text("layout.row");
        if (rows.isEmpty() || name == null || !name.equals(rowName)) {
            var row = new Div();
            row.addClassName("form-row");
            rows.add(row);
            add(row);
        }
        rowName = name;
        var cell = new Div(component);
        cell.addClassNames("form-cell", "form-cell-" + field.kind().type());
        cells.put(field.id(), cell);
        widths.put(cell, Math.min(COLUMNS, field.settings().whole("layout.columns", 0)));
        rows.get(rows.size() - 1).add(cell);
    }

    /** Gives components without a width what the others leave over. */
    void close() {
        for (var row : rows) {
            var inRow = row.getChildren().map(Div.class::cast).toList();
            var taken = inRow.stream().mapToInt(this::width).sum();
            var free = inRow.stream().filter(cell -> width(cell) == 0).count();
            for (var cell : inRow) {
                var width = width(cell) > 0 ? width(cell) : (int) Math.max(2, (COLUMNS - taken) / free);
                cell.getStyle().set("--form-columns", String.valueOf(width));
            }
        }
    }

    private int width(Div cell) {
        return widths.getOrDefault(cell, 0);
    }

    void setShown(FormField field, boolean shown) {
        var cell = cells.get(field.id());
        if (cell != null) {
            cell.setVisible(shown);
        }
    }

    void hideEmptyRows() {
        rows.forEach(row -> row.setVisible(row.getChildren().anyMatch(Component::isVisible)));
    }
}
