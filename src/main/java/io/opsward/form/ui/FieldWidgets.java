package io.opsward.form.ui;

import io.opsward.form.FormField;

/** Makes the widget for each kind of component. */
final class FieldWidgets {

    private FieldWidgets() {}

    static FieldWidget of(FormField field, FormParts parts) {
        return switch (field.kind()) {
            case TEXTFIELD -> TextWidgets.text(field, parts);
            case TEXTAREA -> TextWidgets.longText(field, parts);
            case NUMBER -> TextWidgets.number(field, parts);
            case CHECKBOX -> TextWidgets.checkbox(field, parts);
            case DATETIME -> MomentWidgets.of(field, parts);
            case RADIO, SELECT, CHECKLIST, TAGLIST -> ChoiceWidgets.of(field, parts);
            case FILEPICKER -> new FileWidget(field, parts);
            case DYNAMICLIST -> new DynamicListWidget(field, parts);
            case TABLE -> new TableWidget(field, parts);
            case TEXT -> new TextBlock(field, parts);
            case BUTTON -> new FormButton(field, parts);
            case IMAGE -> new ImageBlock(field, parts);
            case SEPARATOR -> Line.separator();
            case SPACER -> Line.spacer(field);
            case GROUP, EXPRESSION -> throw new IllegalArgumentException("No widget of its own: " + field.kind());
        };
    }
}
