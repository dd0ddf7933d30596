package io.opsward.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.opsward.attachment.Attachment;
import io.opsward.casefile.CaseSummary;
import io.opsward.shared.ui.ComponentTexts;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import java.io.ByteArrayInputStream;
import java.text.NumberFormat;
import java.util.List;

/** Files of the case, newest first, with a place to add some for those who may. */
class CaseFiles extends Div {

    private static final int KILO = 1024;

    private final transient CaseSummary summary;
    private final transient CaseParts parts;
    private final Runnable added;
    private final Div list = new Div();

    /** @param added told after a file was added */
    CaseFiles(CaseSummary summary, CaseParts parts, Runnable added) {
        this.summary = summary;
        this.parts = parts;
        this.added = added;
        addClassName("case-files");
        add(list);
        if (parts.cases().mayContribute(summary.number())) {
            add(upload());
        }
        show();
    }

    private void show() {
        list.removeAll();
        var files = parts.attachments().ofCase(summary.number());
        if (files.isEmpty()) {
            list.add(new EmptyState(getTranslation("casefile.no-files"), getTranslation("casefile.no-files-hint")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("file-list");
        files.forEach(file -> items.add(item(file)));
        list.add(items);
    }

    private ListItem item(Attachment file) {
        var link = new Anchor("attachments/" + file.id(), file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        var facts = new Span(getTranslation(
                "casefile.file-facts",
                size(file.size()),
                parts.texts().person(file.uploadedBy()),
                Moments.dateTime(file.uploadedAt())));
        facts.addClassName("muted");
        var icon = VaadinIcon.FILE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(icon, link, facts);
    }

    private String size(long bytes) {
        var format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return bytes < KILO * KILO
                ? format.format(Math.max(1, bytes / KILO)) + " KB"
                : format.format((double) bytes / KILO / KILO) + " MB";
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            var kept = parts.attachments().keep(metadata.fileName(), new ByteArrayInputStream(content));
            parts.cases().attach(summary.number(), List.of(kept.id()));
            Notify.success(getTranslation("casefile.file-added", kept.name()));
            show();
            added.run();
        }));
        upload.setI18n(ComponentTexts.upload());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, parts.attachments().maximumSize()));
        upload.addFileRejectedListener(rejected -> Notify.problem(rejected.getErrorMessage()));
        return upload;
    }
}
