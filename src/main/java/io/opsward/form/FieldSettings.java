package io.opsward.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties of a component as the form's JSON has them, read only; a missing or differently typed one is "not set". */
public final class FieldSettings {

    private final JsonNode json;

    /** @param json the component; copied */
    public FieldSettings(JsonNode json) {
        this.json = json.deepCopy();
    }

    /** A text, or null. Paths with dots lead into objects: {@code validate.pattern}. */
    public @Nullable String text(String path) {
        var node = at(path);
        return node.isTextual() ? node.textValue() : null;
    }

    /** A text that is not empty. */
    public Optional<String> filled(String path) {
        return Optional.ofNullable(text(path)).filter(text -> !text.isBlank());
    }

    /** Yes or no, with what counts when it is not set. */
    public boolean flag(String path, boolean otherwise) {
        var node = at(path);
        return node.isBoolean() ? node.booleanValue() : otherwise;
    }

    /** A number, written as number or as text; null if not set or not a number. */
    public @Nullable BigDecimal number(String path) {
        var node = at(path);
        try {
            return node.isNumber() || node.isTextual()
                    ? new BigDecimal(node.asText().strip())
                    : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** A whole number, with what counts when it is not set. */
    public int whole(String path, int otherwise) {
        var number = number(path);
        return number == null ? otherwise : number.intValue();
    }

    /** The JSON at the path; a missing node if not set. */
    public JsonNode at(String path) {
        JsonNode node = json;
        for (var name : path.split("\\.")) {
            node = node.path(name);
        }
        return node;
    }
}
