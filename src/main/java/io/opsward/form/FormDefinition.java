package io.opsward.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A Camunda Form as read.
 *
 * @param id form id, equal to the file name
 * @param fields components of the outermost level, in order
 */
public record FormDefinition(String id, List<FormField> fields) {

    /** Copies the list. */
    public FormDefinition {
        fields = List.copyOf(fields);
    }

    /** Every component, containers before what they hold. */
    public Stream<FormField> all() {
        return fields.stream().flatMap(FormField::selfAndInner);
    }
}
