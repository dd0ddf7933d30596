package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import io.opsward.form.FormField;
import io.opsward.form.internal.SafeSources;

/** An image that comes with the form or with the product, never from elsewhere. */
final class ImageBlock extends Image implements FieldWidget {

    ImageBlock(FormField field, FormParts parts) {
        addClassName("form-image");
        var alt = field.settings().filled("alt").orElse("");
        setAlt(alt.isEmpty() ? "" : parts.texts().text(field, ".alt", alt));
        field.settings().filled("source").filter(SafeSources::isImage).ifPresent(this::setSrc);
    }

    @Override
    public Component component() {
        return this;
    }
}
