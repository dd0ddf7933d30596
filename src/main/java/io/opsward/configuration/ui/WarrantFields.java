package io.opsward.configuration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import io.opsward.configuration.Warrant;
import io.opsward.shared.RuleViolation;

/** Asks for what allows an edit; whoever edits several items under one change types it once. */
class WarrantFields extends Div {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REMARK = 1_000;

    private final TextField number = new TextField(getTranslation("configuration.warrant"));
    private final TextField remark = new TextField(getTranslation("configuration.warrant-remark"));

    WarrantFields() {
        addClassName("configuration-warrant");
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(LONGEST_NUMBER);
        number.setHelperText(getTranslation("configuration.warrant-hint"));
        remark.setMaxLength(LONGEST_REMARK);
        remark.setHelperText(getTranslation("configuration.warrant-remark-hint"));
        var before = VaadinSession.getCurrent().getAttribute(Warrant.class);
        if (before != null) {
            number.setValue(before.number());
            remark.setValue(before.remark());
        }
        add(number, remark);
    }

    /** Carries out an edit; a warrant that does not stand is told at its field, any other refusal goes on. */
    boolean allows(Edit edit) {
        number.setInvalid(false);
        remark.setInvalid(false);
        var warrant = new Warrant(number.getValue(), remark.getValue());
        try {
            edit.with(warrant);
        } catch (RuleViolation refusal) {
            if (!refusal.messageKey().startsWith("configuration.warrant.")) {
                throw refusal;
            }
            var field = refusal.messageKey().endsWith("remark-demanded") ? remark : number;
            field.setErrorMessage(getTranslation(refusal.messageKey(), refusal.parameters()));
            field.setInvalid(true);
            field.focus();
            return false;
        }
        VaadinSession.getCurrent().setAttribute(Warrant.class, warrant);
        return true;
    }

    /** An edit that needs a warrant. */
    @FunctionalInterface
    interface Edit {
        void with(Warrant warrant);
    }
}
