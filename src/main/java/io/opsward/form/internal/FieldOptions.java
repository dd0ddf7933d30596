package io.opsward.form.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.opsward.form.FormField;
import io.opsward.form.spi.OptionSource;
import io.opsward.form.spi.OptionSource.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the options of a field: in the form, in a variable, by an expression, in a list kept in the product. */
@Component
public class FieldOptions {

    private final ObjectProvider<OptionSource> sources;

    FieldOptions(ObjectProvider<OptionSource> sources) {
        this.sources = sources;
    }

    /** The lists kept in the product, by the name that forms use. */
    public Map<String, OptionSource> sources() {
        return sources.stream().collect(Collectors.toMap(OptionSource::key, Function.identity()));
    }

    /**
     * The options as they stand with these values.
     *
     * @param values what expressions may name
     */
    public OptionList of(FormField field, Map<String, ?> values, Formulas formulas, FormTexts texts) {
        var valuesKey = field.settings().filled("valuesKey");
        if (valuesKey.isPresent()) {
            return Optional.ofNullable(sources().get(valuesKey.get()))
                    .<OptionList>map(source -> new OptionList.Searched(source, texts.locale(), source.hint(values)))
                    .orElseGet(() -> fromVariable(JsonText.open(values.get(valuesKey.get()))));
        }
        var expression = field.settings().filled("valuesExpression");
        return expression.isPresent()
                ? fromVariable(formulas.value(expression.get().replaceFirst("^=", ""), values))
                : inForm(field, texts);
    }

    private static OptionList inForm(FormField field, FormTexts texts) {
        var options = new ArrayList<Option>();
        for (JsonNode node : field.settings().at("values")) {
            var value = node.path("value").asText();
            options.add(new Option(
                    value, texts.option(field, value, node.path("label").asText(value))));
        }
        return new OptionList.Fixed(options);
    }

    private static OptionList fromVariable(@Nullable Object variable) {
        return variable instanceof List<?> items
                ? new OptionList.Fixed(items.stream()
                        .map(FieldOptions::option)
                        .filter(Objects::nonNull)
                        .toList())
                : new OptionList.Fixed(List.of());
    }

    private static @Nullable Option option(@Nullable Object item) {
        if (item instanceof Map<?, ?> entry && entry.get("value") != null) {
            var label = entry.get("label") == null ? entry.get("value") : entry.get("label");
            return new Option(String.valueOf(entry.get("value")), String.valueOf(label));
        }
        return item == null || item instanceof Map ? null : new Option(item.toString(), item.toString());
    }
}
