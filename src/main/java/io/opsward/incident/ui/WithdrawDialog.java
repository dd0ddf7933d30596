package io.opsward.incident.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.incident.IncidentWithdrawal;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Notify;

/** Asks why an incident is withdrawn. */
class WithdrawDialog extends Dialog {

    private static final int LONGEST_REASON = 2_000;

    private final TextArea reason = new TextArea(getTranslation("incident.cancel-reason"));

    private final transient IncidentWithdrawal withdrawal;
    private final transient CaseNumber number;

    WithdrawDialog(CaseNumber number, IncidentWithdrawal withdrawal) {
        this.number = number;
        this.withdrawal = withdrawal;
        setHeaderTitle(getTranslation("incident.withdraw-title", number));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("incident.withdraw-hint")), reason);
        content.addClassName("dialog-form");
        add(content);
        var confirm = new Button(getTranslation("incident.withdraw"), click -> withdraw());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), confirm);
    }

    private void withdraw() {
        withdrawal.withdraw(number, reason.getValue());
        close();
        Notify.success(getTranslation("incident.withdrawn", number));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
