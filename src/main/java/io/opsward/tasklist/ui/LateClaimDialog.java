package io.opsward.tasklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Asks why a response is late. */
class LateClaimDialog extends Dialog {

    private static final int LONGEST = 1_000;
    private static final List<String> USUAL = List.of("busy", "not-told", "other-group", "night");

    private final TextArea reason = new TextArea(getTranslation("tasklist.late.reason"));
    private final transient Consumer<String> onReason;

    /** @param howLate in words @param onReason takes the task with the reason; may refuse */
    LateClaimDialog(String howLate, Consumer<String> onReason) {
        this.onReason = onReason;
        setHeaderTitle(getTranslation("tasklist.late.title"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(getTranslation("tasklist.late.missing"));
        reason.setAutofocus(true);
        var content = new Div(new Paragraph(getTranslation("tasklist.late.hint", howLate)), usual(), reason);
        content.addClassName("dialog-form");
        add(content);
        var confirm = new Button(getTranslation("tasklist.late.claim"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("tasklist.cancel"), click -> close()), confirm);
    }

    /** What it mostly is, one press away; it can still be written out. */
    private Div usual() {
        var choices = new Div();
        choices.addClassName("late-reasons");
        USUAL.forEach(key -> {
            var text = getTranslation("tasklist.late.reason." + key);
            var choice = new Button(text, click -> {
                reason.setValue(text);
                reason.setInvalid(false);
                reason.focus();
            });
            choice.addThemeVariants(ButtonVariant.LUMO_SMALL);
            choices.add(choice);
        });
        return choices;
    }

    /** Whatever comes of it, there is nothing left to ask: somebody else may have taken the task. */
    private void confirm() {
        var text = reason.getValue().strip();
        reason.setInvalid(text.isEmpty());
        if (!text.isEmpty()) {
            close();
            onReason.accept(text);
        }
    }
}
