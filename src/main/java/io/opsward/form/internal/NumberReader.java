package io.opsward.form.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers as the engine keeps them: whole ones as {@code Long}, others as {@code Double}. */
final class NumberReader {

    private static final int MAXIMUM_DIGITS = 18;
    private static final int MAXIMUM_TEXT = 40;

    private NumberReader() {}

    static @Nullable Object read(Object raw, boolean asText) throws ValueRefused {
        var number = decimal(raw);
        if (number == null) {
            return null;
        }
        var plain = number.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > MAXIMUM_DIGITS || plain.scale() > MAXIMUM_DIGITS) {
            throw new ValueRefused("digits", MAXIMUM_DIGITS);
        }
        if (asText) {
            return plain.toPlainString();
        }
        return plain.scale() <= 0 ? (Object) plain.longValueExact() : (Object) plain.doubleValue();
    }

    /** The number with all its digits, null for an empty text. */
    static @Nullable BigDecimal decimal(Object raw) throws ValueRefused {
        if (raw instanceof BigDecimal decimal) {
            return decimal;
        }
        if (raw instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (raw instanceof Long || raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            return BigDecimal.valueOf(((Number) raw).longValue());
        }
        if (raw instanceof Double || raw instanceof Float) {
            return parse(raw.toString());
        }
        if (raw instanceof String text && text.length() <= MAXIMUM_TEXT) {
            return text.isBlank() ? null : parse(text.strip());
        }
        throw new ValueRefused("type-number");
    }

    private static BigDecimal parse(String text) throws ValueRefused {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException | ArithmeticException notANumber) {
            throw new ValueRefused("type-number");
        }
    }
}
