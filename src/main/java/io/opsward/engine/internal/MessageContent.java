package io.opsward.engine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Process variables as JSON and back, each with its kind, so that it comes out as it went in. */
final class MessageContent {

    private static final JsonMapper JSON = new JsonMapper();

    private MessageContent() {}

    static String write(Map<String, Object> variables) {
        Map<String, @Nullable Object> content = new HashMap<>();
        variables.forEach((name, value) -> content.put(name, written(value)));
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> read(String content) {
        Map<String, Object> variables = new HashMap<>();
        try {
            JSON.readTree(content)
                    .properties()
                    .forEach(variable -> variables.put(variable.getKey(), read(variable.getValue())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return variables;
    }

    /** A number as text: not every one is a number of JSON. */
    private static @Nullable Map<String, Object> written(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Date moment
                ? Map.of(Kind.DATE.name(), moment.toInstant().toString())
                : Map.of(Kind.of(value).name(), value.toString());
    }

    private static @Nullable Object read(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        Entry<String, JsonNode> typed = value.properties().iterator().next();
        var text = typed.getValue().textValue();
        return switch (Kind.valueOf(typed.getKey())) {
            case TEXT -> text;
            case FLAG -> Boolean.valueOf(text);
            case WHOLE -> Long.valueOf(text);
            case NUMBER -> Double.valueOf(text);
            case DATE -> Date.from(Instant.parse(text));
        };
    }

    /** What {@link ProcessValues} makes of values. */
    private enum Kind {
        TEXT,
        FLAG,
        WHOLE,
        NUMBER,
        DATE;

        static Kind of(Object value) {
            if (value instanceof Boolean) {
                return FLAG;
            }
            if (value instanceof Long) {
                return WHOLE;
            }
            return value instanceof Double ? NUMBER : TEXT;
        }
    }
}
