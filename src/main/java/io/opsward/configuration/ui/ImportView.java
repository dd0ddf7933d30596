package io.opsward.configuration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.opsward.configuration.ImportPreview;
import io.opsward.configuration.ImportPreview.Outcome;
import io.opsward.configuration.ItemExchange;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.ComponentTexts;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Imports configuration items from a file, after a look at what it would do. */
@Route("configuration/import")
@RolesAllowed({"operations", "management"})
class ImportView extends Div implements HasDynamicTitle {

    private final transient ItemParts parts;
    private final Div preview = new Div();

    ImportView(ItemParts parts) {
        this.parts = parts;
        addClassName("configuration-import");
        var back = new Anchor("configuration", getTranslation("configuration.back"));
        back.setRouterIgnore(false);
        back.addClassName("page-back");
        var card = new Div(
                new Paragraph(getTranslation("configuration.import-intro")), new ColumnHelp(parts.texts()), upload());
        card.addClassNames("card", "configuration-upload");
        add(back, new PageHeader(getTranslation("configuration.import-title")), card, preview);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("configuration.import-title");
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, content) -> read(metadata.fileName(), content)));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ItemExchange.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> Notify.problem(rejected.getErrorMessage()));
        return upload;
    }

    /** Shows what the file would do, or why it cannot be read. */
    void read(String fileName, byte[] file) {
        preview.removeAll();
        try {
            show(fileName, file, parts.exchange().preview(file));
        } catch (RuleViolation refusal) {
            Notify.violation(refusal);
            var reason = new Paragraph(getTranslation(refusal.messageKey(), refusal.parameters()));
            reason.addClassName("configuration-refusal");
            preview.add(reason);
        }
    }

    private void show(String fileName, byte[] file, ImportPreview seen) {
        preview.add(new PreviewPanel(fileName, seen, parts.texts(), warrant -> {
            try {
                parts.exchange().importAll(file, seen, warrant);
            } catch (RuleViolation refusal) {
                if (refusal.messageKey().equals("configuration.file.changed-meanwhile")) {
                    read(fileName, file);
                }
                throw refusal;
            }
            leave(seen);
        }));
    }

    private void leave(ImportPreview seen) {
        Notify.success(getTranslation("configuration.imported", seen.count(Outcome.NEW), seen.count(Outcome.CHANGED)));
        getUI().ifPresent(ui -> ui.navigate(ConfigurationListView.class));
    }
}
