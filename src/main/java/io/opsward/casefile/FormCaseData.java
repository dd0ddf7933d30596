package io.opsward.casefile;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessGateway;
import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import io.opsward.form.FormService;
import io.opsward.shared.CaseNumber;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FormCaseData implements CaseDataService {

    private final CaseFileService cases;
    private final CaseReaders readers;
    private final ProcessGateway processes;
    private final CaseReader engine;
    private final FormService forms;
    private final ModelTexts texts;
    private final FieldValues values;

    /** Fields by variable for each version of a process; a version never changes. */
    private final Map<String, Map<String, Asked>> fieldsOfVersion = new ConcurrentHashMap<>();

    FormCaseData(
            CaseFileService cases,
            CaseReaders readers,
            ProcessGateway processes,
            CaseReader engine,
            FormService forms,
            ModelTexts texts,
            FieldValues values) {
        this.cases = cases;
        this.readers = readers;
        this.processes = processes;
        this.engine = engine;
        this.forms = forms;
        this.texts = texts;
        this.values = values;
    }

    @Override
    public List<CaseField> fields(CaseNumber number, Locale locale) {
        var summary = cases.get(number);
        var known = processes.variables(number);
        var definitions = new LinkedHashSet<>(List.of(summary.definitionId()));
        processes.paths(number).forEach(path -> definitions.add(path.process().definitionId()));
        var fields = new LinkedHashMap<String, CaseField>();
        for (var definition : definitions) {
            for (var variable : asked(definition).keySet()) {
                describe(definition, variable, known.get(variable), locale)
                        .filter(field -> field.kind() != CaseField.Kind.TEXT
                                || !field.value().isEmpty())
                        .ifPresent(field -> fields.putIfAbsent(variable, field));
            }
        }
        return List.copyOf(fields.values());
    }

    @Override
    public Optional<CaseField> describe(String definitionId, String variable, @Nullable Object value, Locale locale) {
        return Optional.ofNullable(asked(definitionId).get(variable))
                .filter(asked -> asked.isFor(readers.readsAll()))
                .map(asked -> field(definitionId, asked, value, locale));
    }

    private CaseField field(String definitionId, Asked asked, @Nullable Object value, Locale locale) {
        var field = asked.field();
        var label = texts.text(definitionId, asked.textKey(), field.label(), locale);
        var shown = values.show(new FieldValues.Context(definitionId, asked.textKey(), locale), field, value);
        return new CaseField(asked.variable(), label, kind(field, value), shown);
    }

    private static CaseField.Kind kind(FormField field, @Nullable Object value) {
        if (field.kind() == FieldKind.CHECKBOX && value != null) {
            return Boolean.TRUE.equals(value) ? CaseField.Kind.YES : CaseField.Kind.NO;
        }
        return value != null && (field.kind() == FieldKind.TEXTAREA || field.kind() == FieldKind.DYNAMICLIST)
                ? CaseField.Kind.LONG_TEXT
                : CaseField.Kind.TEXT;
    }

    private Map<String, Asked> asked(String definitionId) {
        return fieldsOfVersion.computeIfAbsent(definitionId, this::read);
    }

    /** The form that first names a variable labels it; one that lets it be entered goes before one that shows it. */
    private Map<String, Asked> read(String definitionId) {
        var fields = new LinkedHashMap<String, Asked>();
        for (var source : engine.forms(definitionId)) {
            var definition = forms.read(source);
            definition.fields().stream()
                    .flatMap(FormCaseData::withoutRows)
                    .filter(field -> field.key() != null && field.kind().hasValue())
                    .map(field -> new Asked(definition.id(), field))
                    .forEach(asked -> fields.merge(asked.variable(), asked, Asked::better));
        }
        return fields;
    }

    /** A field and those of its groups; what stands in a row of a dynamic list is no variable of the case. */
    private static Stream<FormField> withoutRows(FormField field) {
        return field.kind() == FieldKind.GROUP
                ? field.inner().stream().flatMap(FormCaseData::withoutRows)
                : Stream.of(field);
    }

    /**
     * A field of a form.
     *
     * @param form form id
     * @param field the field
     */
    private record Asked(String form, FormField field) {

        String variable() {
            return field.requireKey();
        }

        String textKey() {
            return form + "." + field.textKey();
        }

        /** A value meant for its task alone, such as a vote, is shown to nobody. */
        boolean isFor(boolean staff) {
            var audience = field.settings().filled("properties.audience").orElse("");
            return !audience.equals("task") && (staff || !audience.equals("staff"));
        }

        Asked better(Asked other) {
            return field.settings().flag("readonly", false)
                            && !other.field.settings().flag("readonly", false)
                    ? other
                    : this;
        }
    }
}
