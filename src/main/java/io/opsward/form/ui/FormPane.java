package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import io.opsward.form.internal.FieldDefaults;
import io.opsward.form.internal.FormState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a form, or of one row of a dynamic list, laid out and kept in step with the form's state. */
final class FormPane extends Div {

    private final transient Map<FormField, FieldWidget> widgets = new LinkedHashMap<>();
    private final transient Map<FormField, FormGrid> grids = new LinkedHashMap<>();
    private final FormGrid grid;
    private boolean readOnly;

    FormPane(List<FormField> fields, FormParts parts) {
        addClassName("form-pane");
        grid = lay(fields, parts);
        add(grid);
    }

    private FormGrid lay(List<FormField> fields, FormParts parts) {
        var laid = new FormGrid();
        for (var field : fields) {
            if (field.kind() == FieldKind.GROUP) {
                var inner = lay(field.inner(), parts);
                laid.place(field, new GroupBox(field, parts, inner));
            } else if (field.kind() != FieldKind.EXPRESSION) {
                var widget = FieldWidgets.of(field, parts);
                widgets.put(field, widget);
                laid.place(field, widget.component());
            }
            grids.put(field, laid);
        }
        laid.close();
        return laid;
    }

    /** Follows the state: what is shown, what is writable, what is computed. */
    void follow(FormState state) {
        grids.forEach((field, laid) -> laid.setShown(field, !state.isHidden(field)));
        grids.values().forEach(FormGrid::hideEmptyRows);
        widgets.forEach((field, widget) -> {
            var protectedNow = field.kind().isInput() && state.isReadOnly(field);
            widget.setReadOnly(readOnly || protectedNow);
            widget.follow(state);
            if (protectedNow) {
                widget.show(state.own().get(field.requireKey()));
            }
        });
    }

    /** Puts values into the fields; what has none gets its default. */
    void fill(Map<?, ?> values) {
        widgets.forEach((field, widget) -> {
            if (field.kind().isInput() && !field.isComputed()) {
                var key = field.requireKey();
                widget.show(values.containsKey(key) ? values.get(key) : FieldDefaults.of(field));
            }
        });
    }

    /** Everything that stands in fields, hidden ones included. */
    Map<String, @Nullable Object> entered() {
        var entered = new LinkedHashMap<String, @Nullable Object>();
        widgets.forEach((field, widget) -> {
            if (field.kind().isInput() && !field.isComputed()) {
                entered.put(field.requireKey(), widget.entered());
            }
        });
        return entered;
    }

    /** What stands in fields that are visible and writable. */
    Map<String, @Nullable Object> submitted(FormState state) {
        var submitted = new LinkedHashMap<String, @Nullable Object>();
        widgets.forEach((field, widget) -> {
            if (field.kind().isInput() && !state.isHidden(field) && !state.isReadOnly(field)) {
                submitted.put(field.requireKey(), widget.submitted(state));
            }
        });
        return submitted;
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** Shows the reason at the place; false if there is no such place here. */
    boolean showError(String path, String message) {
        var widget = at(path);
        return widget != null && widget.showError(rest(path), message);
    }

    /** Whether the error at the place is still shown; one that has no place here is not done with by typing. */
    boolean hasError(String path) {
        var widget = at(path);
        return widget == null || widget.hasError();
    }

    boolean hasError() {
        return widgets.values().stream().anyMatch(FieldWidget::hasError);
    }

    void clearErrors() {
        widgets.values().forEach(FieldWidget::clearErrors);
    }

    void focus(String path) {
        var widget = at(path);
        if (widget != null) {
            widget.focus(rest(path));
        }
    }

    /** Brings the component to the middle of the screen, clear of the page's head. */
    static void lead(Component component) {
        component.getElement().executeJs("this.scrollIntoView({block: 'center', behavior: 'smooth'})");
    }

    private @Nullable FieldWidget at(String path) {
        var key = path.split("\\[", 2)[0];
        return widgets.entrySet().stream()
                .filter(entry -> key.equals(entry.getKey().key()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** {@code [1].amount} of {@code items[1].amount}. */
    private static String rest(String path) {
        var bracket = path.indexOf('[');
        return bracket < 0 ? "" : path.substring(bracket);
    }
}
