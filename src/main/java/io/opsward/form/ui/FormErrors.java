package io.opsward.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.opsward.form.FieldError;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The summary above a form of what was refused; each line leads to its field. */
final class FormErrors extends Div {

    private final transient FormParts parts;
    private final transient Consumer<FieldError> lead;
    private transient List<FieldError> shown = List.of();

    FormErrors(FormParts parts, Consumer<FieldError> lead) {
        this.parts = parts;
        this.lead = lead;
        addClassName("form-errors");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Drops the lines of which nothing is left to do. */
    void keepOnly(Predicate<FieldError> open) {
        if (!shown.stream().allMatch(open)) {
            show(shown.stream().filter(open).toList());
        }
    }

    void show(List<FieldError> errors) {
        shown = List.copyOf(errors);
        removeAll();
        setVisible(!errors.isEmpty());
        if (errors.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        errors.forEach(error -> list.add(line(error)));
        add(new Paragraph(parts.translate("form.errors", errors.size())), list);
    }

    private ListItem line(FieldError error) {
        var name = new Button(label(error), click -> lead.accept(error));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return new ListItem(name, new Span(": " + reason(error)));
    }

    private String label(FieldError error) {
        var label = error.label();
        for (int row = error.rows().size() - 1; row >= 0; row--) {
            label = parts.translate("form.list.row-field", error.rows().get(row), label);
        }
        return label;
    }

    String reason(FieldError error) {
        return parts.translate(error.messageKey(), error.parameters().toArray());
    }
}
