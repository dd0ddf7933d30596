package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import io.opsward.form.internal.FormState;
import org.jspecify.annotations.Nullable;

/** A component of a form on the screen. */
interface FieldWidget {

    /** What is put into the layout. */
    Component component();

    /** What is entered now, as the client would send it; null for nothing. */
    default @Nullable Object entered() {
        return null;
    }

    /** What is entered in places that are visible and writable in this state. */
    default @Nullable Object submitted(FormState state) {
        return entered();
    }

    /** Shows a value, kept or typed before. */
    default void show(@Nullable Object value) {}

    /** Follows a change elsewhere: texts, options, rows. */
    default void follow(FormState state) {}

    /** Shows the value only. */
    default void setReadOnly(boolean readOnly) {}

    /** Shows why the value was refused at a place within it; empty path for itself. Tells whether the place was found. */
    default boolean showError(String path, @Nullable String message) {
        return false;
    }

    /** Whether an error is shown in it. */
    default boolean hasError() {
        return false;
    }

    /** Takes back all errors. */
    default void clearErrors() {}

    /** Leads the keyboard to the place within it. */
    default void focus(String path) {}
}
