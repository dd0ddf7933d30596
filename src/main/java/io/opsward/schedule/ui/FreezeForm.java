package io.opsward.schedule.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.schedule.FreezeScope;
import io.opsward.schedule.FreezeTerms;
import io.opsward.schedule.Window;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.ComponentTexts;
import io.opsward.shared.ui.Moments;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a freeze period. */
class FreezeForm extends Div {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 1_000;

    private final TextField name = new TextField(getTranslation("schedule.freeze.name"));
    private final DateTimePicker start = new DateTimePicker(getTranslation("schedule.freeze.start"));
    private final DateTimePicker end = new DateTimePicker(getTranslation("schedule.freeze.end-of"));
    private final TextArea reason = new TextArea(getTranslation("schedule.freeze.reason"));
    private final Select<String> client;
    private final Select<String> service;

    FreezeForm(ServiceCatalogue catalogue) {
        addClassName("dialog-form");
        client = select(
                "client",
                catalogue.organisations().stream()
                        .collect(Collectors.toMap(
                                one -> one.key(), one -> one.name().in(getLocale()), (a, b) -> a, LinkedHashMap::new)));
        service = select(
                "service",
                catalogue.items().stream()
                        .collect(Collectors.toMap(
                                one -> one.key(), one -> one.name().in(getLocale()), (a, b) -> a, LinkedHashMap::new)));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        for (var picker : List.of(start, end)) {
            picker.setDatePickerI18n(ComponentTexts.datePicker());
            picker.setI18n(ComponentTexts.dateTimePicker());
            picker.setLocale(getLocale());
            picker.setRequiredIndicatorVisible(true);
        }
        add(name, start, end, client, service, reason);
    }

    void show(FreezeTerms terms) {
        name.setValue(terms.name());
        start.setValue(local(terms.window().start()));
        end.setValue(local(terms.window().end()));
        reason.setValue(terms.reason());
        client.setValue(terms.scope().client());
        service.setValue(terms.scope().service());
    }

    /** What was filled in; empty, with the fields marked, if a time is missing. */
    Optional<FreezeTerms> terms() {
        clear();
        var missing = Stream.of(start, end).filter(DateTimePicker::isEmpty).toList();
        missing.forEach(picker -> blame(picker, getTranslation("schedule.freeze.time-missing")));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FreezeTerms(
                name.getValue().strip(),
                new Window(instant(start.getValue()), instant(end.getValue())),
                reason.getValue().strip(),
                new FreezeScope(client.getValue(), service.getValue())));
    }

    /** Tells the reason at the field that it is about. @return false if it is about none */
    boolean blame(RuleViolation refusal) {
        var field = Map.<String, HasValidation>of(
                        "schedule.freeze-name", name,
                        "schedule.freeze-reason", reason,
                        "schedule.freeze-order", end,
                        "schedule.freeze-past", end,
                        "schedule.freeze-long", end,
                        "schedule.freeze-begun", start)
                .get(refusal.messageKey());
        if (field != null) {
            blame(field, getTranslation(refusal.messageKey(), refusal.parameters()));
        }
        return field != null;
    }

    private void clear() {
        List.<HasValidation>of(name, start, end, reason).forEach(field -> field.setInvalid(false));
    }

    private static void blame(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    private Select<String> select(String what, Map<String, String> names) {
        var select = new Select<String>();
        select.setLabel(getTranslation("schedule.freeze." + what));
        select.setItems(List.copyOf(names.keySet()));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("schedule.freeze.every-" + what));
        select.setPlaceholder(getTranslation("schedule.freeze.every-" + what));
        select.setItemLabelGenerator(
                key -> key == null ? getTranslation("schedule.freeze.every-" + what) : names.getOrDefault(key, key));
        return select;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Moments.zone());
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Moments.zone()).toInstant();
    }
}
