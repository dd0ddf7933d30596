package io.opsward.configuration.internal;

import io.opsward.configuration.Warrant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Carries out what was planned, all of it in batches. */
@Component
class ImportWriter {

    private final ItemRecords items;
    private final RelationRecords relations;
    private final ChangeRecords history;

    ImportWriter(ItemRecords items, RelationRecords relations, ChangeRecords history) {
        this.items = items;
        this.relations = relations;
        this.history = history;
    }

    void write(ImportPlan plan, Warrant warrant) {
        var differences = new Differences();
        var changed = plan.rows().stream()
                .filter(row -> !row.fieldChanges().isEmpty())
                .toList();
        changed.forEach(row -> differences.fields(Objects.requireNonNull(row.number()), row.fieldChanges()));
        plan.removed().forEach(differences::removed);
        plan.added().forEach(differences::added);
        items.add(written(plan, changed, true));
        items.change(written(plan, changed, false));
        relations.remove(plan.removed());
        relations.add(plan.added());
        history.add(differences.byItem(), warrant);
    }

    private static List<ItemRecords.Written> written(ImportPlan plan, List<ImportRow> rows, boolean fresh) {
        return rows.stream()
                .filter(row -> (row.existing() == null) == fresh)
                .map(row -> written(plan, row))
                .toList();
    }

    private static ItemRecords.Written written(ImportPlan plan, ImportRow row) {
        var facts = Objects.requireNonNull(row.facts());
        var known = row.existing();
        return new ItemRecords.Written(
                Objects.requireNonNull(row.number()),
                facts,
                known == null ? 0 : known.revision(),
                plan.look().ownerWords(facts.owner()));
    }
}
