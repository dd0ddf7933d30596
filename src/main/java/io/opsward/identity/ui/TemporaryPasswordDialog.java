package io.opsward.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** Shows a password once, to be handed on. */
class TemporaryPasswordDialog extends Dialog {

    TemporaryPasswordDialog(String displayName, String password) {
        setHeaderTitle(getTranslation("identity.temporary-password", displayName));
        var text = new Pre(password);
        text.addClassName("temporary-password");
        add(new Paragraph(getTranslation("identity.temporary-password-hint")), text);
        var close = new Button(getTranslation("component.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
        setCloseOnOutsideClick(false);
    }
}
