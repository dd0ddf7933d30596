package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.servicelevel.ExceptionalDay.Kind;
import io.opsward.shared.Bilingual;
import io.opsward.shared.ui.ComponentTexts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a holiday or a make-up working day, of one date or several. */
class DayDialog extends Dialog {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST_NAME = 100;

    private final DatePicker first = new DatePicker(getTranslation("servicelevel.calendar.first-day"));
    private final DatePicker last = new DatePicker(getTranslation("servicelevel.calendar.last-day"));
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("servicelevel.calendar.kind"));
    private final TextField english = new TextField(getTranslation("servicelevel.calendar.name-english"));
    private final TextField chinese = new TextField(getTranslation("servicelevel.calendar.name-chinese"));

    /**
     * @param near where the date field opens
     * @param onAdd takes the days, or says in the user's language why it does not
     */
    DayDialog(LocalDate near, Function<DayRange, Optional<String>> onAdd) {
        setHeaderTitle(getTranslation("servicelevel.calendar.add-day"));
        setWidth("28rem");
        first.setI18n(ComponentTexts.datePicker());
        first.setInitialPosition(near);
        first.setRequiredIndicatorVisible(true);
        last.setI18n(ComponentTexts.datePicker());
        last.setInitialPosition(near);
        last.setHelperText(getTranslation("servicelevel.calendar.last-day-hint"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(CalendarTexts::kind);
        kind.setValue(Kind.HOLIDAY);
        english.setMaxLength(LONGEST_NAME);
        chinese.setMaxLength(LONGEST_NAME);
        chinese.setHelperText(getTranslation("servicelevel.calendar.name-hint"));
        var fields = new Div(first, last, kind, english, chinese);
        fields.addClassName("dialog-form");
        add(fields);
        var confirm = new Button(getTranslation("servicelevel.calendar.add-day"), click -> confirm(onAdd));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), confirm);
    }

    private void confirm(Function<DayRange, Optional<String>> onAdd) {
        var end = last.isEmpty() ? first.getValue() : last.getValue();
        var named = !english.getValue().isBlank() || !chinese.getValue().isBlank();
        invalid(first, first.isEmpty() ? "servicelevel.calendar.first-day-missing" : "");
        invalid(
                last,
                !first.isEmpty()
                                && (end.isBefore(first.getValue())
                                        || end.isAfter(first.getValue().plusDays(MOST_DAYS)))
                        ? "servicelevel.calendar.last-day-wrong"
                        : "");
        english.setInvalid(!named);
        english.setErrorMessage(getTranslation("servicelevel.calendar.name-missing"));
        if (!first.isInvalid() && !last.isInvalid() && named) {
            var refused = onAdd.apply(new DayRange(first.getValue(), end, kind.getValue(), name()));
            refused.ifPresentOrElse(this::refuse, this::close);
        }
    }

    private Bilingual name() {
        var one = english.getValue().strip();
        var other = chinese.getValue().strip();
        return new Bilingual(one.isEmpty() ? other : one, other.isEmpty() ? one : other);
    }

    private void invalid(DatePicker field, String messageKey) {
        field.setInvalid(!messageKey.isEmpty());
        field.setErrorMessage(messageKey.isEmpty() ? "" : getTranslation(messageKey, MOST_DAYS));
    }

    private void refuse(String reason) {
        first.setErrorMessage(reason);
        first.setInvalid(true);
    }
}
