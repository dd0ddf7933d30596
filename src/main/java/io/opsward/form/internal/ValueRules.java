package io.opsward.form.internal;

import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The limits that a form sets to texts and numbers. */
final class ValueRules {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
    private static final Pattern PHONE =
            Pattern.compile("\\+?[0-9(][0-9 ()./-]{3,24}[0-9)](?: ?(?:x|ext\\.?|转) ?[0-9]{1,6})?");
    private static final int STEPS_OF_PATTERN = 200_000;

    private final Formulas formulas;

    ValueRules(Formulas formulas) {
        this.formulas = formulas;
    }

    /** Holds the value against the limits. @param values what limits given as expressions may name */
    void check(FormField field, Object value, Map<String, ?> values) throws ValueRefused {
        if (field.kind() == FieldKind.TEXTFIELD || field.kind() == FieldKind.TEXTAREA) {
            checkText(field, (String) value, values);
        } else if (field.kind() == FieldKind.NUMBER) {
            checkNumber(field, new BigDecimal(value.toString()), values);
        }
    }

    private void checkText(FormField field, String text, Map<String, ?> values) throws ValueRefused {
        var length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
        var shortest = limit(field, "validate.minLength", values);
        if (shortest != null && length.compareTo(shortest) < 0) {
            throw new ValueRefused("too-short", shortest.intValue());
        }
        var longest = limit(field, "validate.maxLength", values);
        if (longest != null && length.compareTo(longest) > 0) {
            throw new ValueRefused("too-long", longest.intValue());
        }
        var type = field.settings().filled("validate.validationType").orElse("custom");
        if ("email".equals(type) && (!EMAIL.matcher(text).matches() || text.contains(".."))) {
            throw new ValueRefused("email");
        }
        if ("phone".equals(type) && !PHONE.matcher(text).matches()) {
            throw new ValueRefused("phone");
        }
        var pattern = field.settings().filled("validate.pattern");
        if (pattern.isPresent() && "custom".equals(type) && !fits(pattern.get(), text)) {
            throw new ValueRefused("pattern");
        }
    }

    /** Whether the pattern is found in the text, as browsers understand it; one that takes too long is not. */
    private static boolean fits(String pattern, String text) {
        try {
            return Pattern.compile(pattern)
                    .matcher(new CountedText(text, STEPS_OF_PATTERN))
                    .find();
        } catch (PatternSyntaxException | CountedText.TooManySteps | StackOverflowError unfit) {
            return false;
        }
    }

    private void checkNumber(FormField field, BigDecimal number, Map<String, ?> values) throws ValueRefused {
        var least = limit(field, "validate.min", values);
        if (least != null && number.compareTo(least) < 0) {
            throw new ValueRefused("too-small", least.toPlainString());
        }
        var most = limit(field, "validate.max", values);
        if (most != null && number.compareTo(most) > 0) {
            throw new ValueRefused("too-large", most.toPlainString());
        }
        var digits = field.settings().number("decimalDigits");
        if (digits != null && number.stripTrailingZeros().scale() > digits.intValue()) {
            throw new ValueRefused("decimals", digits.intValue());
        }
        var step = field.settings().number("increment");
        if (step != null && step.signum() > 0 && number.remainder(step).signum() != 0) {
            throw new ValueRefused("increment", step.toPlainString());
        }
    }

    private @Nullable BigDecimal limit(FormField field, String path, Map<String, ?> values) {
        var expression = field.settings().filled(path).filter(text -> text.startsWith("="));
        if (expression.isEmpty()) {
            return field.settings().number(path);
        }
        return formulas.value(expression.get().substring(1), values) instanceof Number number
                ? new BigDecimal(number.toString())
                : null;
    }
}
