package io.opsward.form.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as JSON text, as the engine keeps them. */
public final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAXIMUM_LENGTH = 200_000;

    private JsonText() {}

    /** The list that the text holds; empty for an empty text, null if it holds none. */
    public static @Nullable List<Object> list(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (text.length() > MAXIMUM_LENGTH || !text.startsWith("[")) {
            return null;
        }
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    /** The value as JSON text. */
    public static String of(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Not to be written as JSON", impossible);
        }
    }

    /** What a variable says: the list where it holds one as text, else the value itself. */
    public static @Nullable Object open(@Nullable Object value) {
        if (value instanceof String text && text.startsWith("[") && text.endsWith("]")) {
            var list = list(text);
            return list == null ? value : list;
        }
        return value;
    }
}
