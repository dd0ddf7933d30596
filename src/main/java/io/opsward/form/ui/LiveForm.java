package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.opsward.form.FieldError;
import io.opsward.form.FieldKind;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormRefused;
import io.opsward.form.internal.FormLogic;
import io.opsward.form.internal.FormState;
import io.opsward.form.internal.FormValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form on the screen that is worked out anew after every change. */
final class LiveForm implements RenderedForm, FormParts.Acts {

    private final FormDefinition form;
    private final FormLogic logic;
    private final Map<String, ?> variables;
    private final Div page = new Div();
    private final FormPane pane;
    private final FormErrors errors;
    private final List<Consumer<Map<String, Object>>> changeListeners = new ArrayList<>();
    private final List<Runnable> submitListeners = new ArrayList<>();
    private FormState state;
    private boolean following;
    private boolean readOnly;

    LiveForm(
            FormDefinition form,
            FormLogic logic,
            Map<String, ?> variables,
            Function<FormParts.Acts, FormParts> partsFor) {
        this.form = form;
        this.logic = logic;
        this.variables = variables;
        this.state = logic.evaluate(form, variables, Map.of());
        var parts = partsFor.apply(this);
        this.following = true;
        this.errors = new FormErrors(parts, error -> lead(error));
        this.pane = new FormPane(form.fields(), parts);
        page.addClassName("form-page");
        page.add(errors, pane);
        pane.follow(state);
        pane.fill(FormValues.ofVariables(variables));
        this.following = false;
        follow();
    }

    private void lead(FieldError error) {
        pane.focus(error.path());
    }

    /** Works out the state and brings the screen in step; new rows of a list need a second look. */
    private void follow() {
        following = true;
        try {
            state = logic.evaluate(form, variables, pane.entered());
            pane.follow(state);
        } finally {
            following = false;
        }
    }

    @Override
    public void changed() {
        if (following) {
            return;
        }
        follow();
        errors.keepOnly(error -> pane.hasError(error.path()));
        if (!readOnly) {
            var values = values();
            List.copyOf(changeListeners).forEach(listener -> listener.accept(values));
        }
    }

    @Override
    public void submitted() {
        List.copyOf(submitListeners).forEach(Runnable::run);
    }

    @Override
    public void reset() {
        errors.show(List.of());
        pane.clearErrors();
        put(FormValues.ofVariables(variables));
        changed();
    }

    private void put(Map<String, ?> values) {
        following = true;
        try {
            pane.fill(values);
        } finally {
            following = false;
        }
        follow();
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public Map<String, Object> values() {
        return submittable(pane.submitted(state));
    }

    private static Map<String, Object> submittable(Map<String, @Nullable Object> values) {
        return values;
    }

    @Override
    public void setValues(Map<String, ?> draft) {
        var values = new HashMap<String, @Nullable Object>(FormValues.ofVariables(variables));
        values.putAll(draft);
        put(values);
    }

    @Override
    public Registration onChange(Consumer<Map<String, Object>> listener) {
        return Registration.addAndRemove(changeListeners, listener);
    }

    @Override
    public Registration onSubmit(Runnable listener) {
        return Registration.addAndRemove(submitListeners, listener);
    }

    @Override
    public boolean hasSubmitButton() {
        return form.all()
                .anyMatch(field -> field.kind() == FieldKind.BUTTON
                        && !"reset".equals(field.settings().text("action")));
    }

    @Override
    public void showErrors(FormRefused refused) {
        pane.clearErrors();
        refused.errors().forEach(error -> pane.showError(error.path(), errors.reason(error)));
        errors.show(refused.errors());
        refused.errors().stream().findFirst().ifPresent(this::lead);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        pane.setReadOnly(readOnly);
        follow();
    }
}
