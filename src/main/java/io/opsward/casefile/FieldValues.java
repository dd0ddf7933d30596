package io.opsward.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.opsward.engine.ModelTexts;
import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import io.opsward.form.spi.OptionSource;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes values as people read them: options by their labels, dates and numbers by the customs of the language. */
@Component
class FieldValues {

    private final ModelTexts texts;
    private final ObjectProvider<OptionSource> lists;
    private final ObjectMapper json;
    private final ZoneId serviceZone;

    FieldValues(ModelTexts texts, ObjectProvider<OptionSource> lists, ObjectMapper json, ZoneId serviceZone) {
        this.texts = texts;
        this.lists = lists;
        this.json = json;
        this.serviceZone = serviceZone;
    }

    /** The value as text; empty for none, and for a tick, which has no words of its own. */
    String show(Context context, FormField field, @Nullable Object value) {
        if (value == null || field.kind() == FieldKind.CHECKBOX) {
            return "";
        }
        return switch (field.kind()) {
            case SELECT, RADIO -> option(context, field, value.toString());
            case CHECKLIST, TAGLIST -> each(value, item -> option(context, field, item.asText()), ", ");
            case DATETIME -> moment(value.toString(), context.locale());
            case DYNAMICLIST -> each(value, row -> row(context, field, row), "\n");
            case FILEPICKER -> "";
            default -> plain(value, context.locale());
        };
    }

    private static String plain(Object value, Locale locale) {
        return value instanceof Number number ? NumberFormat.getInstance(locale).format(number) : value.toString();
    }

    private String option(Context context, FormField field, String value) {
        return field.settings()
                .filled("valuesKey")
                .flatMap(this::list)
                .flatMap(list -> list.find(value, context.locale()))
                .map(OptionSource.Option::label)
                .or(() -> written(context, field, value))
                .orElse(value);
    }

    private Optional<OptionSource> list(String key) {
        return lists.stream().filter(list -> list.key().equals(key)).findFirst();
    }

    /** The label that the form itself gives the value. */
    private Optional<String> written(Context context, FormField field, String value) {
        return StreamSupport.stream(field.settings().at("values").spliterator(), false)
                .filter(option -> option.path("value").asText().equals(value))
                .map(option -> texts.text(
                        context.definitionId(),
                        context.textKey() + ".option." + value,
                        option.path("label").asText(value),
                        context.locale()))
                .findFirst();
    }

    private String moment(String value, Locale locale) {
        try {
            if (value.length() == "2026-11-23".length()) {
                return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(LocalDate.parse(value));
            }
            return value.contains("T")
                    ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(locale)
                            .withZone(serviceZone)
                            .format(Instant.parse(value))
                    : value;
        } catch (DateTimeException notOurs) {
            return value;
        }
    }

    private String row(Context context, FormField list, JsonNode row) {
        var columns = list.inner().stream()
                .filter(field -> field.key() != null)
                .collect(Collectors.toMap(FormField::requireKey, Function.identity(), (one, other) -> one));
        return row.properties().stream()
                .filter(cell ->
                        columns.containsKey(cell.getKey()) && !cell.getValue().isNull())
                .map(cell -> cell(context, columns.get(cell.getKey()), cell))
                .collect(Collectors.joining("; "));
    }

    private String cell(Context list, FormField field, Map.Entry<String, JsonNode> cell) {
        var form = list.textKey().substring(0, list.textKey().indexOf('.'));
        var context = new Context(list.definitionId(), form + "." + field.textKey(), list.locale());
        var label = texts.text(context.definitionId(), context.textKey(), field.label(), context.locale());
        return label + ": " + show(context, field, cell.getValue().asText());
    }

    private String each(Object value, Function<JsonNode, String> shown, String separator) {
        return StreamSupport.stream(parsed(value.toString()).spliterator(), false)
                .map(shown)
                .collect(Collectors.joining(separator));
    }

    private JsonNode parsed(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException notAList) {
            return MissingNode.getInstance();
        }
    }

    /**
     * Where a field stands.
     *
     * @param definitionId version of the process
     * @param textKey what its texts are filed under
     * @param locale language of the user
     */
    record Context(String definitionId, String textKey, Locale locale) {}
}
