package io.opsward.form.ui;

import com.vaadin.flow.component.UI;
import io.opsward.attachment.AttachmentService;
import io.opsward.engine.FormSource;
import io.opsward.form.internal.CheckedForms;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws forms with the same logic that checks what is submitted. */
@Component
class VaadinFormRenderer implements FormRenderer {

    private final CheckedForms forms;
    private final AttachmentService attachments;

    VaadinFormRenderer(CheckedForms forms, AttachmentService attachments) {
        this.forms = forms;
        this.attachments = attachments;
    }

    @Override
    public RenderedForm render(FormSource source, Map<String, ?> context) {
        var formulas = forms.formulas(source);
        var texts = forms.texts(source, UI.getCurrent().getLocale());
        return new LiveForm(
                forms.read(source),
                forms.logic(formulas),
                context,
                acts -> new FormParts(texts, formulas, forms.options(), attachments, forms.zone(), acts));
    }

    @Override
    public RenderedForm display(FormSource source, Map<String, ?> values) {
        var form = render(source, values);
        form.setReadOnly(true);
        return form;
    }
}
