package io.opsward.form;

import java.util.List;

/**
 * What is wrong with one submitted field.
 *
 * @param path where: the key of the field, {@code items[1].amount} within a dynamic list (rows count from 0 here), or
 *     the unknown name that was sent
 * @param label label in the user's language
 * @param rows rows of the dynamic lists it stands in, counted from 1, outermost first; empty outside of lists
 * @param messageKey translation key of the reason
 * @param parameters values for the places of the text
 */
public record FieldError(String path, String label, List<Integer> rows, String messageKey, List<Object> parameters) {

    /** Copies the lists. */
    public FieldError {
        rows = List.copyOf(rows);
        parameters = List.copyOf(parameters);
    }

    /** The label, followed by the row in brackets where there is one: {@code Amount (2)}. */
    public String labelWithRow() {
        return rows.isEmpty()
                ? label
                : label + " " + rows.toString().replace('[', '(').replace(']', ')');
    }
}
