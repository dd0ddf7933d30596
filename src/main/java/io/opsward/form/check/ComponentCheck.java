package io.opsward.form.check;

import io.opsward.form.FieldKind;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormField;
import io.opsward.form.internal.FormLogic;
import io.opsward.form.internal.SafeSources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Ids, keys, options and limits of components. */
final class ComponentCheck {

    private static final Pattern GENERATED = Pattern.compile("(?:\\w+_)?(?=[a-z0-9]*\\d)[a-z0-9]{7}");
    /** Variables of the product that no form may set. */
    private static final Set<String> OWN_VARIABLES =
            Set.of("caseNumber", "registeredBy", "clientGroup", FormLogic.ROW, "parent", "this", "i");

    private final FormFolder folder;
    private final FormFindings findings;

    ComponentCheck(FormFolder folder, FormFindings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void check(FormDefinition form) {
        var ids = new HashSet<String>();
        form.all().forEach(field -> {
            if (!ids.add(field.id())) {
                findings.error(field, "has an id that another component has too");
            }
            check(field);
        });
        checkKeys(form.fields(), new HashSet<>());
    }

    private void checkKeys(List<FormField> fields, Set<String> keys) {
        for (var field : fields) {
            if (field.kind().hasValue() && !keys.add(field.requireKey())) {
                findings.error(field, "has the key '%s' that another field has too", field.requireKey());
            }
            checkKeys(field.inner(), field.kind() == FieldKind.DYNAMICLIST ? new HashSet<>() : keys);
        }
    }

    private void check(FormField field) {
        if (GENERATED.matcher(field.id()).matches()) {
            findings.warning(field, "has a generated id; give it a speaking one such as Field_Title");
        }
        if (field.kind().isInput() && field.label().isBlank()) {
            findings.error(field, "has no label");
        }
        if (field.kind().isInput() && !field.rules().readOnly() && OWN_VARIABLES.contains(field.requireKey())) {
            findings.error(field, "would change '%s', which the product keeps", field.requireKey());
        }
        if (field.rules().required()
                && field.rules().readOnly()
                && field.settings().at("defaultValue").isMissingNode()) {
            findings.error(field, "is required and read-only: nobody can fill it in");
        }
        if (field.kind().hasOptions()) {
            checkOptions(field);
        }
        checkLimits(field);
        checkDecision(field);
        var source = field.settings().filled("source").orElse("");
        if (field.kind() == FieldKind.IMAGE && !source.startsWith("=") && !SafeSources.isImage(source)) {
            findings.error(field, "shows an image from elsewhere; put the image itself into the form (data:image/…)");
        }
    }

    private void checkOptions(FormField field) {
        var valuesKey = field.settings().filled("valuesKey");
        if (valuesKey.isPresent()) {
            var name = valuesKey.get();
            if (!folder.sources().contains(name) && !folder.knowsVariable(name)) {
                findings.error(
                        field,
                        "takes its options from '%s', which is no list of the product and no variable; lists are %s",
                        name,
                        folder.sources());
            }
        } else if (field.settings().filled("valuesExpression").isEmpty()) {
            checkFixedOptions(field);
        }
    }

    private void checkFixedOptions(FormField field) {
        var values = new HashSet<String>();
        for (var option : field.settings().at("values")) {
            var value = option.path("value");
            if (!value.isTextual() || value.textValue().isBlank()) {
                findings.error(field, "has an option whose value is not a text");
            } else if (!values.add(value.textValue())) {
                findings.error(field, "offers '%s' twice", value.textValue());
            }
        }
        if (values.isEmpty()) {
            findings.error(field, "offers no options");
        }
    }

    private void checkLimits(FormField field) {
        checkOrder(field, "validate.min", "validate.max");
        checkOrder(field, "validate.minLength", "validate.maxLength");
        field.settings().filled("validate.pattern").ifPresent(pattern -> {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException broken) {
                findings.error(field, "has a pattern that cannot be read: %s", broken.getDescription());
            }
        });
    }

    private void checkOrder(FormField field, String least, String most) {
        var from = field.settings().number(least);
        var to = field.settings().number(most);
        if (from != null && to != null && from.compareTo(to) > 0) {
            findings.error(field, "has a minimum above its maximum: %s, %s", from, to);
        }
    }

    private void checkDecision(FormField field) {
        field.decision().ifPresent(decision -> {
            if (!folder.hasDecision(decision)) {
                findings.error(field, "asks the decision '%s', which is not in this folder", decision);
            }
            if (!field.rules().readOnly()) {
                findings.error(field, "is computed by a decision and has to be read-only");
            }
        });
    }
}
