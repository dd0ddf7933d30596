package io.opsward.form.check;

import io.opsward.engine.FeelEvaluator;
import io.opsward.form.FieldKind;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormField;
import java.util.List;
import java.util.regex.Pattern;

/** The syntax of every expression. */
final class FormulaCheck {

    private static final Pattern IN_TEXT = Pattern.compile("\\{\\{(.+?)}}", Pattern.DOTALL);
    private static final List<String> FORMULAS = List.of(
            "conditional.hide",
            "readonly",
            "expression",
            "valuesExpression",
            "dataSource",
            "columnsExpression",
            "validate.min",
            "validate.max",
            "validate.minLength",
            "validate.maxLength",
            "text",
            "source");

    private final FeelEvaluator feel;
    private final FormFindings findings;

    FormulaCheck(FeelEvaluator feel, FormFindings findings) {
        this.feel = feel;
        this.findings = findings;
    }

    void check(FormDefinition form) {
        form.all().forEach(this::check);
    }

    private void check(FormField field) {
        for (var place : FORMULAS) {
            field.settings()
                    .filled(place)
                    .filter(text -> text.startsWith("="))
                    .ifPresent(text -> check(field, place, text.substring(1)));
        }
        if (field.kind() == FieldKind.EXPRESSION
                && field.settings().filled("expression").isEmpty()) {
            findings.error(field, "has no expression");
        }
        if (field.kind() == FieldKind.TABLE
                && field.settings().filled("dataSource").isEmpty()) {
            findings.error(field, "has no data source");
        }
        var text = field.settings().filled("text").orElse("");
        for (var found : IN_TEXT.matcher(text).results().toList()) {
            if (found.group(1).startsWith("#") || found.group(1).startsWith("/")) {
                findings.error(field, "uses {{%s}}; only {{expressions}} are supported in texts", found.group(1));
            } else {
                check(field, "text", found.group(1));
            }
        }
    }

    private void check(FormField field, String place, String formula) {
        var problem = problem(formula);
        if (problem != null) {
            findings.error(field, "has an expression in '%s' that cannot be read: %s", place, problem);
        }
    }

    private @org.jspecify.annotations.Nullable String problem(String formula) {
        try {
            return feel.syntaxError(formula);
        } catch (IllegalArgumentException tooLong) {
            return tooLong.getMessage();
        }
    }
}
