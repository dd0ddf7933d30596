package io.opsward.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.shared.RuleViolation;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Values of a form as text for the database. */
@Component
class DraftContent {

    /** Characters; far above any form that a person fills, so that nobody can fill the database either. */
    private static final int LONGEST = 1_000_000;

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final ObjectMapper json;

    DraftContent(ObjectMapper json) {
        this.json = json;
    }

    /** @throws RuleViolation {@code tasklist.draft-too-large} */
    String write(Map<String, ?> values) {
        try {
            var text = json.writeValueAsString(values);
            if (text.length() > LONGEST) {
                throw new RuleViolation("tasklist.draft-too-large");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not values of a form", e);
        }
    }

    Map<String, Object> read(String text) {
        try {
            return json.readValue(text, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept form cannot be read", e);
        }
    }
}
