package io.opsward.form.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.opsward.form.FieldKind;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormField;
import java.util.Map;

/** Every text of a form stands in Chinese beside it. */
final class TranslationCheck {

    private static final String LETTER = ".*\\p{L}.*";

    private final Map<String, String> chinese;
    private final FormFindings findings;

    TranslationCheck(Map<String, String> chinese, FormFindings findings) {
        this.chinese = chinese;
        this.findings = findings;
    }

    void check(FormDefinition form) {
        form.all().forEach(field -> check(form.id() + "." + field.textKey(), field));
    }

    private void check(String key, FormField field) {
        require(field, key, field.label());
        require(field, key + ".description", field.description().orElse(""));
        if (field.kind() == FieldKind.TEXT) {
            require(field, key + ".text", field.settings().filled("text").orElse(""));
        }
        require(field, key + ".alt", field.settings().filled("alt").orElse(""));
        require(
                field,
                key + ".prefix",
                field.settings().filled("appearance.prefixAdorner").orElse(""));
        require(
                field,
                key + ".suffix",
                field.settings().filled("appearance.suffixAdorner").orElse(""));
        for (JsonNode option : field.settings().at("values")) {
            require(
                    field,
                    key + ".option." + option.path("value").asText(),
                    option.path("label").asText());
        }
        for (JsonNode column : field.settings().at("columns")) {
            require(
                    field,
                    key + ".column." + column.path("key").asText(),
                    column.path("label").asText());
        }
    }

    /** Texts without any letter, such as a percent sign or a number, say the same in every language. */
    private void require(FormField field, String key, String english) {
        var formula = english.startsWith("=");
        if (!english.isBlank()
                && !formula
                && english.matches("(?s)" + LETTER)
                && chinese.getOrDefault(key, "").isBlank()) {
            findings.error(field, "has no Chinese text: '%s' is missing in forms/<folder>.zh.properties", key);
        }
    }
}
