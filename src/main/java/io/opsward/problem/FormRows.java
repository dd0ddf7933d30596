package io.opsward.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of lists in forms, which are kept in JSON. */
final class FormRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private FormRows() {}

    static List<Map<String, Object>> read(@Nullable String json) {
        try {
            return json == null || json.isBlank() ? List.of() : JSON.readValue(json, ROWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No rows of a form: " + json, e);
        }
    }
}
