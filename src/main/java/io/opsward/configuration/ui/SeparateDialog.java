package io.opsward.configuration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.shared.ui.Notify;

/** Asks what allows that a relation is taken away. */
class SeparateDialog extends Dialog {

    SeparateDialog(Relation relation, ItemNumber other, ItemParts parts) {
        var warrant = new WarrantFields();
        setHeaderTitle(getTranslation("configuration.separate-title"));
        var content = new Div(new Paragraph(getTranslation("configuration.separate-relation", other)), warrant);
        content.addClassName("configuration-form");
        add(content);
        addClassName("configuration-dialog");
        var separate = new Button(
                getTranslation("configuration.separate"),
                click -> warrant.allows(allowed -> {
                    parts.editing().separate(relation, allowed);
                    close();
                    Notify.success(getTranslation("configuration.separated"));
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
        separate.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), separate);
    }
}
