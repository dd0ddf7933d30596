package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import io.opsward.form.FormField;
import io.opsward.form.internal.FormState;
import io.opsward.form.internal.FormValues;
import io.opsward.form.internal.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows from a variable or an expression, to be read only. */
final class TableWidget extends Div implements FieldWidget {

    private static final int MOST_ROWS = 200;

    private final transient FormField definition;
    private final transient FormParts parts;
    private final Div box = new Div();
    private @Nullable Object shown;

    private record Column(String key, String label) {}

    TableWidget(FormField definition, FormParts parts) {
        this.definition = definition;
        this.parts = parts;
        addClassName("form-table");
        var label = parts.texts().labelOrNothing(definition);
        if (!label.isEmpty()) {
            add(new H3(label));
        }
        box.addClassName("form-table-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", label);
        add(box);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(FormState state) {
        var source = definition.settings().filled("dataSource").orElse("=null").replaceFirst("^=", "");
        var rows = JsonText.open(parts.formulas().value(source, state.values()));
        if (box.getComponentCount() == 0 || !java.util.Objects.equals(rows, shown)) {
            shown = rows;
            draw(FormValues.items(rows), columns(state));
        }
    }

    private List<Column> columns(FormState state) {
        var columns = new ArrayList<Column>();
        for (var node : definition.settings().at("columns")) {
            var key = node.path("key").asText();
            var english = node.path("label").asText(key);
            columns.add(new Column(key, parts.texts().text(definition, ".column." + key, english)));
        }
        definition.settings().filled("columnsExpression").ifPresent(expression -> {
            for (var item :
                    FormValues.items(parts.formulas().value(expression.replaceFirst("^=", ""), state.values()))) {
                if (item instanceof Map<?, ?> column) {
                    columns.add(new Column(String.valueOf(column.get("key")), String.valueOf(column.get("label"))));
                }
            }
        });
        return columns;
    }

    private void draw(List<?> rows, List<Column> columns) {
        box.removeAll();
        var table = new NativeTable();
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(new NativeTableHeaderCell(column.label())));
        rows.stream().limit(MOST_ROWS).forEach(row -> table.getBody().addRow().add(cells(row, columns)));
        box.add(table);
        if (rows.isEmpty()) {
            box.add(new Span(parts.translate("form.table.empty")));
        } else if (rows.size() > MOST_ROWS) {
            box.add(new Span(parts.translate("form.table.more", MOST_ROWS, rows.size())));
        }
    }

    private Component[] cells(@Nullable Object row, List<Column> columns) {
        return columns.stream()
                .map(column -> new NativeTableCell(Shown.of(value(row, column), parts)))
                .toArray(Component[]::new);
    }

    private static @Nullable Object value(@Nullable Object row, Column column) {
        return row instanceof Map<?, ?> entries ? entries.get(column.key()) : row;
    }
}
