package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.FieldChange;
import io.opsward.configuration.FieldProblem;
import io.opsward.configuration.ImportPreview.Outcome;
import io.opsward.configuration.ImportPreview.Row;
import io.opsward.configuration.ItemFacts;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row on its way to a decision: what it says, what is there already, what is wrong, what it changes. */
class ImportRow {

    private final CsvRow row;
    private final @Nullable ItemNumber number;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<FieldChange> relationChanges = new ArrayList<>();
    private @Nullable ConfigurationItem existing;
    private @Nullable ItemFacts facts;

    ImportRow(CsvRow row) {
        this.row = row;
        this.number = ItemNumber.read(row.number()).orElse(null);
        if (number == null) {
            problem(
                    CsvColumns.NUMBER,
                    row.number().isEmpty() ? "configuration.problem.missing" : "configuration.problem.number-form",
                    row.number().isEmpty() ? new String[0] : new String[] {row.number()});
        }
    }

    CsvRow row() {
        return row;
    }

    /** Null if it cannot be read, which is a problem of the row. */
    @Nullable
    ItemNumber number() {
        return number;
    }

    /** Null for a new item. */
    @Nullable
    ConfigurationItem existing() {
        return existing;
    }

    /** Null while there are problems with the fields. */
    @Nullable
    ItemFacts facts() {
        return facts;
    }

    void problem(String field, String messageKey, String... parameters) {
        problems.add(FieldProblem.of(field, messageKey, parameters));
    }

    /** Reads the fields on top of what is there already. */
    void read(@Nullable ConfigurationItem known, KnownNames.Look look) {
        existing = known;
        var draft = new Draft(
                row.fieldsOver(known == null ? Map.of() : known.facts().texts()), look);
        facts = draft.read().orElse(null);
        problems.addAll(draft.problems());
    }

    void relationChange(FieldChange change) {
        relationChanges.add(change);
    }

    /** Fields that the row changes, without relations. */
    List<FieldChange> fieldChanges() {
        return facts == null ? List.of() : Differences.between(existing == null ? null : existing.facts(), facts);
    }

    Row told() {
        var changes = new ArrayList<>(fieldChanges());
        changes.addAll(relationChanges);
        return new Row(row.line(), row.number(), name(), outcome(changes), List.copyOf(problems), List.copyOf(changes));
    }

    private String name() {
        var unread = existing == null ? "" : existing.facts().name();
        return facts == null ? row.cells().getOrDefault(ItemField.NAME.key(), unread) : facts.name();
    }

    private Outcome outcome(List<FieldChange> changes) {
        if (!problems.isEmpty()) {
            return Outcome.REFUSED;
        }
        if (existing == null) {
            return Outcome.NEW;
        }
        return changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
