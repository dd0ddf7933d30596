package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A link that exports what a page shows. */
class CsvLink extends Anchor {

    /** @param head asked when the file is made @param content writes headings and rows */
    CsvLink(String fileName, Supplier<CsvHead> head, Consumer<CsvFile> content) {
        setText(ClockTexts.translate("attainment.csv"));
        addClassName("button-link");
        setHref((DownloadEvent event) -> {
            event.setFileName(fileName);
            event.setContentType("text/csv;charset=utf-8");
            write(event, head, content);
        });
        getElement().setAttribute("download", fileName);
        setRouterIgnore(true);
    }

    /** Words and dates in the file are those of the page, whose thread this is not. */
    private static void write(DownloadEvent event, Supplier<CsvHead> head, Consumer<CsvFile> content) {
        var before = CurrentInstance.setCurrent(event.getUI());
        try {
            var file = CsvFile.begin(event.getOutputStream(), head.get());
            content.accept(file);
            file.end();
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }
}
