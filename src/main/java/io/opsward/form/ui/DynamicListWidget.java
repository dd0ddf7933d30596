package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.form.FormField;
import io.opsward.form.internal.FormLogic;
import io.opsward.form.internal.FormState;
import io.opsward.form.internal.FormValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of rows of the same fields, to which the user adds and from which the user removes. */
final class DynamicListWidget extends Div implements FieldWidget {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\.(.*)");
    private static final int MOST_ROWS = 100;

    private final transient FormField definition;
    private final transient FormParts parts;
    private final Div rowBox = new Div();
    private final Button add = new Button();
    private final Span error = new Span();
    private final List<Row> rows = new ArrayList<>();
    private boolean readOnly;

    private record Row(long keptIndex, FormPane pane, Div box, Button remove, Span number) {}

    DynamicListWidget(FormField definition, FormParts parts) {
        this.definition = definition;
        this.parts = parts;
        addClassName("form-list");
        setId("field-" + definition.id());
        getElement().setAttribute("role", "group");
        var label = parts.texts().label(definition);
        getElement().setAttribute("aria-label", label);
        add.setText(parts.translate("form.list.add"));
        add.setIcon(VaadinIcon.PLUS.create());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.addClickListener(click -> {
            addRow(Map.of());
            parts.acts().changed();
        });
        error.addClassName("form-list-error");
        error.setVisible(false);
        var description = new Span(parts.texts().description(definition));
        description.addClassName("form-list-description");
        add(new H3(label), description, rowBox, error, add);
    }

    private void addRow(Map<?, ?> values) {
        var index = values.get(FormLogic.ROW) instanceof Number kept ? kept.longValue() : -1;
        var pane = new FormPane(definition.inner(), parts);
        pane.fill(values);
        var remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        var number = new Span();
        number.addClassName("form-list-number");
        var head = new Div(number, remove);
        head.addClassName("form-list-row-head");
        var box = new Div(head, pane);
        box.addClassName("form-list-row");
        var row = new Row(index, pane, box, remove, number);
        remove.addClickListener(click -> {
            rows.remove(row);
            rowBox.remove(box);
            parts.acts().changed();
        });
        rows.add(row);
        rowBox.add(box);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<Map<String, @Nullable Object>> entered() {
        return rows.stream().map(row -> marked(row, row.pane().entered())).toList();
    }

    @Override
    public Object submitted(FormState state) {
        var states = state.rowsOf(definition);
        var submitted = new ArrayList<Map<String, @Nullable Object>>();
        for (int row = 0; row < Math.min(rows.size(), states.size()); row++) {
            submitted.add(marked(rows.get(row), rows.get(row).pane().submitted(states.get(row))));
        }
        return submitted;
    }

    private static Map<String, @Nullable Object> marked(Row row, Map<String, @Nullable Object> values) {
        values.put(FormLogic.ROW, row.keptIndex());
        return values;
    }

    @Override
    public void show(@Nullable Object value) {
        rows.clear();
        rowBox.removeAll();
        var index = 0;
        for (var item : FormValues.items(value)) {
            if (item instanceof Map<?, ?> row) {
                var numbered = new LinkedHashMap<Object, @Nullable Object>(row);
                numbered.putIfAbsent(FormLogic.ROW, (long) index);
                addRow(numbered);
            }
            index++;
        }
    }

    @Override
    public void follow(FormState state) {
        if (state.isReadOnly(definition)
                && rows.size() != state.rowsOf(definition).size()) {
            show(state.own().get(definition.requireKey()));
        }
        var states = state.rowsOf(definition);
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            row.number().setText(parts.translate("form.list.row", index + 1));
            row.remove().setAriaLabel(parts.translate("form.list.remove", index + 1));
            row.pane().setReadOnly(readOnly || state.isReadOnly(definition));
            if (index < states.size()) {
                row.pane().follow(states.get(index));
            }
        }
        drawButtons(readOnly || state.isReadOnly(definition));
    }

    private void drawButtons(boolean fixed) {
        var changeable = !fixed && definition.settings().flag("allowAddRemove", true);
        rows.forEach(row -> row.remove().setVisible(changeable));
        add.setVisible(changeable && rows.size() < MOST_ROWS);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        rows.forEach(row -> row.pane().setReadOnly(readOnly));
        drawButtons(readOnly);
    }

    @Override
    public boolean showError(String path, @Nullable String message) {
        var place = PLACE.matcher(path);
        if (place.matches() && Integer.parseInt(place.group(1)) < rows.size() && message != null) {
            return rows.get(Integer.parseInt(place.group(1))).pane().showError(place.group(2), message);
        }
        error.setText(message == null ? "" : message);
        error.setVisible(message != null);
        return true;
    }

    @Override
    public boolean hasError() {
        return error.isVisible() || rows.stream().anyMatch(row -> row.pane().hasError());
    }

    @Override
    public void clearErrors() {
        error.setVisible(false);
        rows.forEach(row -> row.pane().clearErrors());
    }

    @Override
    public void focus(String path) {
        var place = PLACE.matcher(path);
        if (place.matches() && Integer.parseInt(place.group(1)) < rows.size()) {
            rows.get(Integer.parseInt(place.group(1))).pane().focus(place.group(2));
        } else {
            FormPane.lead(this);
        }
    }
}
