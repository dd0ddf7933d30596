package io.opsward.form.check;

import io.opsward.engine.ModelFinding;
import io.opsward.form.FormField;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in one form. */
final class FormFindings {

    private final String file;
    private final List<ModelFinding> findings = new ArrayList<>();

    FormFindings(String file) {
        this.file = file;
    }

    void error(FormField field, String reason, Object... parameters) {
        findings.add(ModelFinding.error(file, field.id(), field.label(), reason.formatted(parameters)));
    }

    void warning(FormField field, String reason) {
        findings.add(new ModelFinding(ModelFinding.Severity.WARNING, file, field.id(), field.label(), reason));
    }

    List<ModelFinding> all() {
        return List.copyOf(findings);
    }
}
