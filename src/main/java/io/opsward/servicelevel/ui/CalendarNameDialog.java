package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.shared.Bilingual;
import java.util.function.Consumer;

/** Asks for the name of a calendar in both languages. */
class CalendarNameDialog extends Dialog {

    private static final int LONGEST = 60;

    private final TextField english = new TextField(getTranslation("servicelevel.calendar.name-english"));
    private final TextField chinese = new TextField(getTranslation("servicelevel.calendar.name-chinese"));
    private final Div fields = new Div();

    /** @param onSave keeps the name, or throws a violation and the dialog stays */
    CalendarNameDialog(String title, Bilingual name, Consumer<Bilingual> onSave) {
        setHeaderTitle(title);
        setWidth("28rem");
        english.setValue(name.english());
        chinese.setValue(name.chinese());
        english.setMaxLength(LONGEST);
        chinese.setMaxLength(LONGEST);
        fields.add(english, chinese);
        fields.addClassName("dialog-form");
        add(fields);
        var save = new Button(getTranslation("servicelevel.calendar.save"), click -> {
            onSave.accept(
                    new Bilingual(english.getValue().strip(), chinese.getValue().strip()));
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), save);
    }

    /** Room for more fields. */
    Div fields() {
        return fields;
    }
}
