package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.opsward.servicelevel.HoursRow;
import java.time.DayOfWeek;
import java.util.function.Consumer;

/** Two fields for a stretch of working hours, such as 09:00 to 18:00. */
class HoursFields extends Div {

    private final DayOfWeek day;
    private final TextField opens = new TextField();
    private final TextField closes = new TextField();
    private final Span problem = new Span();

    /** @param changed what follows when somebody has typed @param removed what follows when it is taken away */
    HoursFields(HoursRow row, Runnable changed, Consumer<HoursFields> removed) {
        this.day = row.day();
        addClassName("calendar-hours");
        prepare(opens, "servicelevel.calendar.opens", row.opens(), changed);
        prepare(closes, "servicelevel.calendar.closes", row.closes(), changed);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("servicelevel.calendar.remove-hours", CalendarTexts.day(day)));
        remove.setTooltipText(getTranslation("servicelevel.calendar.remove"));
        var until = new Span("–");
        until.getElement().setAttribute("aria-hidden", "true");
        problem.addClassName("calendar-problem");
        problem.setVisible(false);
        add(opens, until, closes, remove, problem);
    }

    private void prepare(TextField field, String label, String value, Runnable changed) {
        field.setAriaLabel(getTranslation(label, CalendarTexts.day(day)));
        field.setPlaceholder("00:00");
        field.setAllowedCharPattern("[0-9:：]");
        field.setMaxLength(5);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.EAGER); // or the first press of Save would only enable it
        field.addValueChangeListener(change -> {
            showProblem("");
            changed.run();
        });
    }

    HoursRow row() {
        return new HoursRow(day, opens.getValue(), closes.getValue());
    }

    void focus() {
        opens.focus();
    }

    /** Marks the row. @param text translated; empty if all is well */
    void showProblem(String text) {
        opens.setInvalid(!text.isEmpty());
        closes.setInvalid(!text.isEmpty());
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}
