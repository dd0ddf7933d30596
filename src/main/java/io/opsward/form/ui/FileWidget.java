package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.opsward.attachment.Attachment;
import io.opsward.form.FormField;
import io.opsward.form.internal.FileRules;
import io.opsward.form.internal.FormValues;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.ComponentTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A field for files: uploaded at once, checked, listed with a link, removable. Its value is the list of their ids. */
final class FileWidget extends CustomField<List<String>> implements FieldWidget {

    private static final long MEGABYTE = 1024 * 1024;

    private final transient FormField definition;
    private final transient FormParts parts;
    private final Upload upload = new Upload();
    private final UnorderedList list = new UnorderedList();
    private List<Attachment> files = List.of();

    FileWidget(FormField definition, FormParts parts) {
        super(List.of());
        this.definition = definition;
        this.parts = parts;
        setManualValidation(true);
        setLabel(parts.texts().label(definition));
        setHelperText(helper());
        setRequiredIndicatorVisible(definition.rules().required());
        setId("field-" + definition.id());
        addClassName("form-files");
        list.addClassName("form-file-list");
        prepareUpload();
        add(list, upload);
        draw();
    }

    private String helper() {
        var size = parts.attachments().maximumSize() / MEGABYTE;
        var kinds = FileRules.accepted(definition).replace(",", ", ");
        var limits = kinds.isEmpty()
                ? parts.translate("form.files.limit", size)
                : parts.translate("form.files.limit-kinds", size, kinds);
        var description = parts.texts().description(definition);
        return description.isEmpty() ? limits : description + " · " + limits;
    }

    private void prepareUpload() {
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize(Math.toIntExact(parts.attachments().maximumSize()));
        var kinds = FileRules.accepted(definition);
        if (!kinds.isEmpty()) {
            upload.setAcceptedFileTypes(kinds.split("\\s*,\\s*"));
        }
        upload.setUploadHandler(new Keeping());
        upload.addFileRejectedListener(event -> showError("", event.getErrorMessage()));
    }

    /** Keeps what comes in; a refused file is told at the field. */
    private final class Keeping implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                var name = event.getFileName() == null ? "" : event.getFileName();
                var kept = parts.attachments().keep(name, content);
                event.getUI().access(() -> added(kept));
            } catch (RuleViolation refused) {
                event.getUI().access(() -> refused(refused));
            }
        }
    }

    private void added(Attachment file) {
        var now = new ArrayList<>(isMultiple() ? files : List.<Attachment>of());
        now.add(file);
        files = List.copyOf(now);
        upload.clearFileList();
        clearErrors();
        entered(files);
    }

    private void refused(RuleViolation refusal) {
        upload.clearFileList();
        showError("", parts.translate(refusal.messageKey(), refusal.parameters()));
    }

    private void removed(Attachment file) {
        if (file.caseNumber() == null) {
            parts.attachments().discard(file.id());
        }
        entered(files.stream().filter(one -> !one.id().equals(file.id())).toList());
    }

    private void entered(List<Attachment> now) {
        files = now;
        draw();
        updateValue();
        parts.acts().changed();
    }

    private boolean isMultiple() {
        return definition.settings().flag("multiple", false);
    }

    private void draw() {
        list.removeAll();
        files.forEach(file -> list.add(row(file)));
        list.setVisible(!files.isEmpty());
        upload.setVisible(!isReadOnly() && (isMultiple() || files.isEmpty()));
    }

    private ListItem row(Attachment file) {
        var link = new Anchor("attachments/" + file.id(), file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        var size = new Span(parts.translate("form.files.size", Math.max(1, file.size() / 1024)));
        size.addClassName("form-file-size");
        var row = new ListItem(VaadinIcon.FILE_O.create(), link, size);
        if (!isReadOnly()) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed(file));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(parts.translate("form.files.remove", file.name()));
            row.add(remove);
        }
        return row;
    }

    @Override
    protected List<String> generateModelValue() {
        return files.stream().map(file -> file.id().toString()).toList();
    }

    @Override
    protected void setPresentationValue(List<String> ids) {
        var known = ids.stream().map(FileWidget::id).filter(Objects::nonNull).toList();
        files = parts.attachments().find(known);
        draw();
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public @Nullable Object entered() {
        return files.isEmpty() ? null : generateModelValue();
    }

    @Override
    public void show(@Nullable Object value) {
        setValue(FormValues.items(value).stream().map(String::valueOf).toList());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        draw();
    }

    @Override
    public boolean showError(String path, @Nullable String message) {
        setErrorMessage(message);
        setInvalid(message != null);
        return path.isEmpty();
    }

    @Override
    public boolean hasError() {
        return isInvalid();
    }

    @Override
    public void clearErrors() {
        showError("", null);
    }

    @Override
    public void focus(String path) {
        FormPane.lead(this);
    }
}
