package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.opsward.form.FormField;

/** A group of fields under one heading. */
final class GroupBox extends Div {

    GroupBox(FormField field, FormParts parts, Component inner) {
        addClassName("form-group");
        getElement().setAttribute("role", "group");
        if (field.settings().flag("showOutline", false)) {
            addClassName("form-group-outlined");
        }
        var label = parts.texts().labelOrNothing(field);
        if (!label.isEmpty()) {
            var heading = new H3(label);
            heading.setId("group-" + field.id());
            getElement().setAttribute("aria-labelledby", "group-" + field.id());
            add(heading);
        }
        add(inner);
    }
}
