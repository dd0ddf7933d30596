package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.opsward.form.FormField;
import io.opsward.form.internal.FormState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text of the form, in Markdown, with the values of {@code {{expressions}}} put in as they are. */
final class TextBlock extends Div implements FieldWidget {

    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{(.+?)}}", Pattern.DOTALL);

    private final transient FormField field;
    private final transient FormParts parts;
    private final String markdown;
    private final List<String> expressions = new ArrayList<>();
    private @Nullable List<String> shown;

    TextBlock(FormField field, FormParts parts) {
        this.field = field;
        this.parts = parts;
        addClassName("form-text");
        setId("field-" + field.id());
        var text = parts.texts()
                .text(field, ".text", field.settings().filled("text").orElse(""));
        this.markdown = text.startsWith("=") ? place(text.substring(1)) : places(text);
    }

    /** Values are put in after the Markdown is read, so that they are never read as Markdown. */
    private String places(String text) {
        return EXPRESSION.matcher(text).replaceAll(found -> place(found.group(1)));
    }

    private String place(String expression) {
        expressions.add(expression.strip());
        return MarkdownText.place(expressions.size() - 1);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(FormState state) {
        var values = expressions.stream()
                .map(expression -> Shown.of(parts.formulas().value(expression, state.values()), parts))
                .toList();
        if (!values.equals(shown)) {
            shown = values;
            removeAll();
            add(MarkdownText.components(markdown, values));
        }
    }
}
