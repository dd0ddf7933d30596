package io.opsward.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.upload.UploadI18N;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts inside Vaadin's own components, in the language of the user. */
public final class ComponentTexts {

    private static final int MONTHS = 12;

    private ComponentTexts() {}

    /** Months, weekdays, order of day and month, and the buttons of a date picker. */
    public static DatePicker.DatePickerI18n datePicker() {
        var locale = locale();
        var symbols = DateFormatSymbols.getInstance(locale);
        var days = Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .toList();
        var texts = new DatePicker.DatePickerI18n();
        texts.setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, MONTHS));
        texts.setWeekdays(names(days, TextStyle.FULL, locale));
        texts.setWeekdaysShort(
                names(days, locale.equals(Languages.CHINESE) ? TextStyle.NARROW : TextStyle.SHORT, locale));
        texts.setFirstDayOfWeek(1);
        texts.setToday(translate("component.today"));
        texts.setCancel(translate("component.cancel"));
        texts.setBadInputErrorMessage(translate("component.date-unreadable"));
        if (locale.equals(Languages.CHINESE)) {
            texts.setDateFormat("yyyy-MM-dd");
        } else {
            texts.setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d/M/yyyy");
        }
        return texts;
    }

    /** Labels and messages of a field for date and time. */
    public static DateTimePicker.DateTimePickerI18n dateTimePicker() {
        return new DateTimePicker.DateTimePickerI18n()
                .setDateLabel(translate("component.date"))
                .setTimeLabel(translate("component.time"))
                .setBadInputErrorMessage(translate("component.date-unreadable"))
                .setIncompleteInputErrorMessage(translate("component.date-incomplete"));
    }

    /** Everything that a field for files says. */
    public static UploadI18N upload() {
        var texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(translate("component.upload.drop-one"))
                .setMany(translate("component.upload.drop-many")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(translate("component.upload.add-one"))
                .setMany(translate("component.upload.add-many")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(translate("component.upload.too-many"))
                .setFileIsTooBig(translate("component.upload.too-big"))
                .setIncorrectFileType(translate("component.upload.wrong-type")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translate("component.upload.connecting"))
                        .setStalled(translate("component.upload.stalled"))
                        .setProcessing(translate("component.upload.processing"))
                        .setHeld(translate("component.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("component.upload.remaining"))
                        .setUnknown(translate("component.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("component.upload.server-unavailable"))
                        .setUnexpectedServerError(translate("component.upload.server-error"))
                        .setForbidden(translate("component.upload.forbidden"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(translate("component.upload.retry"))
                .setStart(translate("component.upload.start"))
                .setRemove(translate("component.upload.remove")));
        texts.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }

    private static Locale locale() {
        return UI.getCurrent() == null
                ? Languages.ENGLISH
                : Languages.nearest(UI.getCurrent().getLocale());
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
