package io.opsward.form.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import io.opsward.form.FormField;
import io.opsward.form.internal.MomentReader;
import io.opsward.shared.ui.ComponentTexts;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Widgets for dates and times, in the user's language and the service's time zone. */
final class MomentWidgets {

    /** What is sent for something typed that is no date: the server refuses it by name instead of losing it. */
    private static final String UNREADABLE = "?";

    private static final int LEAST_INTERVAL = 5;
    private static final int MOST_INTERVAL = 60;

    private MomentWidgets() {}

    static FieldWidget of(FormField definition, FormParts parts) {
        return switch (MomentReader.subtype(definition)) {
            case "date" -> date(definition, parts);
            case "time" -> time(definition, parts);
            default -> dateTime(definition, parts);
        };
    }

    private static FieldWidget date(FormField definition, FormParts parts) {
        var field = new DatePicker();
        field.setLocale(parts.locale());
        field.setI18n(ComponentTexts.datePicker());
        field.setClearButtonVisible(!definition.rules().required());
        var conversion = new ValueWidget.Conversion<LocalDate>(
                LocalDate::toString,
                kept -> readable(kept, LocalDate::parse),
                () -> isUnreadable(field, definition) ? UNREADABLE : null);
        return new ValueWidget<>(definition, parts, field, conversion);
    }

    private static FieldWidget time(FormField definition, FormParts parts) {
        var field = new TimePicker();
        field.setLocale(clockLocale(definition, parts.locale()));
        field.setStep(interval(definition));
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(parts.translate("form.error.type-time")));
        var conversion = new ValueWidget.Conversion<LocalTime>(
                LocalTime::toString,
                kept -> readable(kept, LocalTime::parse),
                () -> isUnreadable(field, definition) ? UNREADABLE : null);
        return new ValueWidget<>(definition, parts, field, conversion);
    }

    private static FieldWidget dateTime(FormField definition, FormParts parts) {
        var field = new DateTimePicker();
        field.setLocale(clockLocale(definition, parts.locale()));
        field.setDatePickerI18n(ComponentTexts.datePicker());
        field.setI18n(ComponentTexts.dateTimePicker());
        field.setStep(interval(definition));
        field.setDatePlaceholder(parts.translate("component.date"));
        field.setTimePlaceholder(parts.translate("component.time"));
        var moments = new MomentReader(parts.zone());
        var conversion = new ValueWidget.Conversion<LocalDateTime>(
                LocalDateTime::toString,
                kept -> readable(kept, text -> moments.dateTime(text).toLocalDateTime()),
                () -> isUnreadable(field, definition) ? UNREADABLE : null);
        return new ValueWidget<>(definition, parts, field, conversion);
    }

    private static <T> @Nullable T readable(Object kept, Function<String, T> parse) {
        try {
            return parse.apply(kept.toString());
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    /** Whether something is typed that the picker cannot read; an empty required field is not meant. */
    private static boolean isUnreadable(HasValidator<?> field, FormField definition) {
        return !definition.rules().required()
                && field.getDefaultValidator().apply(null, null).isError();
    }

    /** A day of 24 hours unless the form wants two halves: plain English would give AM and PM. */
    private static Locale clockLocale(FormField definition, Locale locale) {
        var isEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return isEnglish && definition.settings().flag("use24h", true) ? Locale.UK : locale;
    }

    private static Duration interval(FormField definition) {
        var minutes = definition.settings().whole("timeInterval", 15);
        return Duration.ofMinutes(Math.max(LEAST_INTERVAL, Math.min(MOST_INTERVAL, minutes)));
    }
}
