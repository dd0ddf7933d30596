package io.opsward.change.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.change.ChangeWithdrawal;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Notify;

/** Asks why a change is cancelled. */
class CancelDialog extends Dialog {

    private static final int LONGEST_REASON = 2_000;

    private final TextArea reason = new TextArea(getTranslation("change.cancel-reason"));

    private final transient ChangeWithdrawal withdrawal;
    private final transient CaseNumber number;

    CancelDialog(CaseNumber number, ChangeWithdrawal withdrawal) {
        this.number = number;
        this.withdrawal = withdrawal;
        setHeaderTitle(getTranslation("change.cancel-title", number));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("change.cancel-hint")), reason);
        content.addClassName("dialog-form");
        add(content);
        var confirm = new Button(getTranslation("change.cancel"), click -> cancel());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), confirm);
    }

    private void cancel() {
        withdrawal.cancel(number, reason.getValue());
        close();
        Notify.success(getTranslation("change.cancelled", number));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
