package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import io.opsward.form.FormRefused;
import java.util.Map;
import java.util.function.Consumer;

/** A form on the screen. */
public interface RenderedForm {

    /** What to put on the page. */
    Component component();

    /**
     * What is typed in the fields that are visible and writable now, by key: texts, numbers, booleans, lists of them and
     * of rows; fit for {@link io.opsward.form.FormService#accept} and for keeping as JSON draft. Empty fields are null.
     */
    Map<String, Object> values();

    /** Puts a draft into the fields; what is unknown, computed or read-only is passed over. */
    void setValues(Map<String, ?> draft);

    /** Tells the typed values to the listener when the user has changed something and pauses. */
    Registration onChange(Consumer<Map<String, Object>> listener);

    /** Tells the listener when the user presses the form's own submit button. */
    Registration onSubmit(Runnable listener);

    /** Whether the form brings a submit button, so that the page needs none. */
    boolean hasSubmitButton();

    /** Shows what was refused at the fields and above the form, and leads to the first one; nothing typed is lost. */
    void showErrors(FormRefused refused);

    /** Shows values only, or lets them be edited again. */
    void setReadOnly(boolean readOnly);
}
