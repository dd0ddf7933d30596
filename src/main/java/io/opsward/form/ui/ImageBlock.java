package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import io.opsward.form.FormField;
import io.opsward.form.internal.FormState;
import io.opsward.form.internal.SafeSources;

/** An image that comes with the form or with the product, never from elsewhere. */
final class ImageBlock extends Image implements FieldWidget {

    private final transient FormParts parts;
    private final String source;

    ImageBlock(FormField field, FormParts parts) {
        this.parts = parts;
        this.source = field.settings().filled("source").orElse("");
        addClassName("form-image");
        var alt = field.settings().filled("alt").orElse("");
        setAlt(alt.isEmpty() ? "" : parts.texts().text(field, ".alt", alt));
    }

    @Override
    public void follow(FormState state) {
        var address = source.startsWith("=")
                ? String.valueOf(parts.formulas().value(source.substring(1), state.values()))
                : source;
        setVisible(SafeSources.isImage(address));
        if (isVisible() && !address.equals(getSrc())) {
            setSrc(address);
        }
    }

    @Override
    public Component component() {
        return this;
    }
}
