package io.opsward.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.audit.AuditFilter;
import io.opsward.shared.ui.ComponentTexts;
import io.opsward.shared.ui.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an auditor looks for: time, person, action, subject, refused acts. Kept in the address of the page. */
class AuditFilterBar extends Div {

    private final DatePicker from = new DatePicker(getTranslation("audit.from"));
    private final DatePicker until = new DatePicker(getTranslation("audit.until"));
    private final TextField actor = new TextField(getTranslation("audit.actor-account"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.action"));
    private final TextField subject = new TextField(getTranslation("audit.subject"));
    private final Checkbox refused = new Checkbox(getTranslation("audit.refused-only"));
    private boolean reading;

    AuditFilterBar(List<String> actions) {
        addClassName("toolbar");
        from.setI18n(ComponentTexts.datePicker());
        until.setI18n(ComponentTexts.datePicker());
        action.setItems(actions);
        action.setItemLabelGenerator(AuditTexts::action);
        for (var clearable : List.of(from, until)) {
            clearable.setClearButtonVisible(true);
            clearable.addValueChangeListener(change -> open());
        }
        for (var text : List.of(actor, subject)) {
            text.setClearButtonVisible(true);
            text.addValueChangeListener(change -> open());
        }
        action.setClearButtonVisible(true);
        action.addValueChangeListener(change -> open());
        refused.addValueChangeListener(change -> open());
        var all = new Button(
                getTranslation("audit.show-all"), click -> UI.getCurrent().navigate(AuditLogView.class));
        add(from, until, actor, action, subject, refused, all);
    }

    /** Shows what the address asks for; what cannot be read there is passed over. */
    void read(QueryParameters parameters) {
        reading = true;
        from.setValue(date(parameters, "from"));
        until.setValue(date(parameters, "until"));
        actor.setValue(parameters.getSingleParameter("actor").orElse(""));
        action.setValue(parameters.getSingleParameter("action").orElse(null));
        subject.setValue(parameters.getSingleParameter("subject").orElse(""));
        refused.setValue(parameters.getSingleParameter("refused").isPresent());
        reading = false;
    }

    AuditFilter filter() {
        return new AuditFilter(
                startOf(from.getValue(), 0),
                startOf(until.getValue(), 1),
                actor.getValue().strip(),
                action.getValue() == null ? "" : action.getValue(),
                subject.getValue().strip(),
                refused.getValue());
    }

    private void open() {
        if (reading) {
            return;
        }
        var parameters = new HashMap<String, String>();
        put(parameters, "from", from.getValue());
        put(parameters, "until", until.getValue());
        put(parameters, "actor", actor.getValue().strip());
        put(parameters, "action", action.getValue());
        put(parameters, "subject", subject.getValue().strip());
        put(parameters, "refused", refused.getValue() ? "yes" : null);
        UI.getCurrent().navigate(AuditLogView.class, QueryParameters.simple(parameters));
    }

    private static void put(HashMap<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, value.toString());
        }
    }

    private static @Nullable LocalDate date(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(Moments.zone()).toInstant();
    }
}
