package io.opsward.form.internal;

import io.opsward.engine.DecisionGateway;
import io.opsward.engine.FeelEvaluator;
import io.opsward.engine.FormSource;
import io.opsward.engine.ModelTexts;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormReader;
import io.opsward.form.FormRefused;
import io.opsward.form.FormService;
import io.opsward.form.FormSubmission;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Checks submissions with the same logic that draws the form. */
@Service
public class CheckedForms implements FormService {

    private final FeelEvaluator feel;
    private final DecisionGateway decisions;
    private final ModelTexts texts;
    private final FieldOptions options;
    private final FileRules files;
    private final Clock clock;
    private final ZoneId zone;

    /** Made by Spring, and by tests without it. */
    public CheckedForms(
            FeelEvaluator feel,
            DecisionGateway decisions,
            ModelTexts texts,
            FieldOptions options,
            FileRules files,
            Clock clock,
            ZoneId zone) {
        this.feel = feel;
        this.decisions = decisions;
        this.texts = texts;
        this.options = options;
        this.files = files;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public FormDefinition read(FormSource source) {
        return FormReader.read(source.json());
    }

    @Override
    public FormSubmission accept(FormSource source, Map<String, ?> context, Map<String, ?> submitted, Locale locale) {
        var form = read(source);
        var formulas = formulas(source);
        var state = logic(formulas).evaluate(form, context, submitted);
        var formTexts = texts(source, locale);
        var fields = new FieldChecker(
                FieldRuleSet.of(formulas, clock, zone, files),
                (field, scope) -> options.of(field, scope.values(), formulas, formTexts));
        var checker = new FormChecker(fields, formTexts);
        checker.check(form.fields(), state, submitted);
        if (!checker.errors().isEmpty()) {
            throw new FormRefused(checker.errors());
        }
        return new FormSubmission(FormResult.of(form.fields(), state, submitted), checker.attachments());
    }

    /** Formulas of a form of this version; keep them as long as the form is on the screen. */
    public Formulas formulas(FormSource source) {
        return new Formulas(feel, decisions, source.definitionId());
    }

    /** What works out the state of the form. */
    public FormLogic logic(Formulas formulas) {
        return new FormLogic(formulas, new ValueReader(zone));
    }

    /** Texts of the form in that language. */
    public FormTexts texts(FormSource source, Locale locale) {
        return new FormTexts(texts, source, locale);
    }

    /** Where to look for options. */
    public FieldOptions options() {
        return options;
    }

    /** Zone of the service. */
    public ZoneId zone() {
        return zone;
    }
}
