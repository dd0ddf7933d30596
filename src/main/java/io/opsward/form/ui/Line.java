package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import io.opsward.form.FormField;

/** A line between parts of a form, or empty space. */
record Line(Component component) implements FieldWidget {

    private static final int MOST_HEIGHT = 400;

    static Line separator() {
        return new Line(new Hr());
    }

    static Line spacer(FormField field) {
        var space = new Div();
        var height = Math.max(0, Math.min(MOST_HEIGHT, field.settings().whole("height", 32)));
        space.setHeight(height + "px");
        space.getElement().setAttribute("aria-hidden", "true");
        return new Line(space);
    }
}
