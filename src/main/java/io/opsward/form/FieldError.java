package io.opsward.form;

import java.util.List;

/**
 * What is wrong with one submitted field.
 *
 * @param path where: the key of the field, {@code items[1].amount} within a dynamic list (rows count from 0 here), or
 *     the unknown name that was sent
 * @param label label in the user's language, with the row where there is one ("Row 2, Amount")
 * @param messageKey translation key of the reason
 * @param parameters values for the places of the text
 */
public record FieldError(String path, String label, String messageKey, List<Object> parameters) {

    /** An error without further parameters, or with some. */
    public static FieldError of(String path, String label, String messageKey, Object... parameters) {
        return new FieldError(path, label, messageKey, List.of(parameters));
    }
}
