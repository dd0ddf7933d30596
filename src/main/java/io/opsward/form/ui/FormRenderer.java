package io.opsward.form.ui;

import io.opsward.engine.FormSource;
import java.util.Map;

/** Draws deployed forms with Vaadin fields, in the language of the current UI. */
public interface FormRenderer {

    /**
     * A form to be filled.
     *
     * @param source the form
     * @param context variables of the process, empty for a start form; fields of the same key begin with their values
     */
    RenderedForm render(FormSource source, Map<String, ?> context);

    /** A form that only shows the values: of a finished task, or of one that another person holds. */
    RenderedForm display(FormSource source, Map<String, ?> values);
}
