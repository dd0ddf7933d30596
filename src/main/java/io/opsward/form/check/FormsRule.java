package io.opsward.form.check;

import io.opsward.engine.FeelEvaluator;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import io.opsward.form.internal.FieldOptions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks all forms of a folder, once, together with the first of its models. */
@Component
class FormsRule implements ModelRule {

    private final FeelEvaluator feel;
    private final FieldOptions options;

    FormsRule(FeelEvaluator feel, FieldOptions options) {
        this.feel = feel;
        this.options = options;
    }

    @Override
    public Stream<ModelFinding> check(Model model) {
        var folder = model.folder();
        var first = folder.files().keySet().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .sorted()
                .findFirst();
        if (first.isPresent() && !first.get().equals(model.file())) {
            return Stream.empty();
        }
        var forms = FormFolder.of(folder, options.sources().keySet());
        return Stream.concat(
                forms.findings().stream(), forms.forms().stream().flatMap(form -> check(form, forms).stream()));
    }

    private List<ModelFinding> check(FormFolder.FormFile form, FormFolder folder) {
        var findings = new FormFindings(form.file());
        new ComponentCheck(folder, findings).check(form.definition());
        new FormulaCheck(feel, findings).check(form.definition());
        new ContentCheck(findings).check(form.definition());
        new TranslationCheck(folder.chinese(), findings).check(form.definition());
        return findings.all();
    }
}
