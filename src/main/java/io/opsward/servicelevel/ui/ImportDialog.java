package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.opsward.servicelevel.CalendarRefused;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.HolidayFile;
import io.opsward.servicelevel.ImportPreview;
import io.opsward.servicelevel.ImportedDays;
import io.opsward.shared.ui.ComponentTexts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes a file of holidays, shows what it would change, and only then lets it be taken over. */
class ImportDialog extends Dialog {

    private final transient List<ExceptionalDay> days;
    private final transient Consumer<ImportedDays> onTake;
    private final Div result = new Div();
    private final Button take = new Button(getTranslation("servicelevel.calendar.import-take"));
    private transient ImportedDays read = new ImportedDays(List.of(), Set.of());

    /** @param days what the calendar has now */
    ImportDialog(List<ExceptionalDay> days, Consumer<ImportedDays> onTake) {
        this.days = days;
        this.onTake = onTake;
        setHeaderTitle(getTranslation("servicelevel.calendar.import"));
        setWidth("36rem");
        result.addClassName("calendar-import");
        result.getElement().setAttribute("aria-live", "polite");
        take.setEnabled(false);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> takeOver());
        add(new Paragraph(getTranslation("servicelevel.calendar.import-hint")), upload(), result);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), take);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, content) -> read(content)));
        upload.setI18n(ComponentTexts.upload());
        upload.setAcceptedFileTypes(".csv", ".ics", "text/csv", "text/calendar");
        upload.setMaxFileSize(HolidayFile.MOST_BYTES);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> refuse(List.of(rejected.getErrorMessage())));
        return upload;
    }

    /** Shows what the file would change, or why it is refused. */
    void read(byte[] content) {
        try {
            read = HolidayFile.read(content);
            show(ImportPreview.of(days, read));
        } catch (CalendarRefused refused) {
            refuse(refused.problems().stream().map(CalendarTexts::lineProblem).toList());
        }
    }

    private void takeOver() {
        onTake.accept(read);
        close();
    }

    private void refuse(List<String> reasons) {
        take.setEnabled(false);
        result.removeAll();
        result.add(new H3(getTranslation("servicelevel.calendar.import-refused")), list(reasons));
        result.addClassName("calendar-import-refused");
    }

    private void show(ImportPreview preview) {
        take.setEnabled(true);
        result.removeAll();
        result.removeClassName("calendar-import-refused");
        var years = read.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        result.add(new Paragraph(getTranslation("servicelevel.calendar.import-years", years)));
        add("servicelevel.calendar.import-added", preview.added());
        add("servicelevel.calendar.import-changed", preview.changed());
        add("servicelevel.calendar.import-removed", preview.removed());
        if (preview.isEmpty()) {
            result.add(new Paragraph(getTranslation("servicelevel.calendar.import-same")));
        }
    }

    private void add(String messageKey, List<ExceptionalDay> found) {
        if (!found.isEmpty()) {
            result.add(
                    new H3(getTranslation(messageKey, found.size())),
                    list(DayRange.of(found).stream().map(this::words).toList()));
        }
    }

    private String words(DayRange range) {
        return getTranslation(
                "servicelevel.calendar.import-day",
                String.valueOf(range.first().getYear()),
                range.dates(),
                CalendarTexts.kind(range.kind()),
                range.name().in(getLocale()));
    }

    private static Component list(List<String> texts) {
        return new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
