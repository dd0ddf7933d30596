package io.opsward.form.internal;

import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import java.util.ArrayList;
import java.util.List;

/** Which fields share their names: those of the form, and those of each row. */
final class FormScopes {

    private FormScopes() {}

    /** Fields with values of this scope: through groups, not into rows. */
    static List<FormField> flat(List<FormField> fields) {
        var flat = new ArrayList<FormField>();
        for (var field : fields) {
            if (field.kind() == FieldKind.GROUP) {
                flat.addAll(flat(field.inner()));
            } else if (field.kind().hasValue()) {
                flat.add(field);
            }
        }
        return flat;
    }
}
