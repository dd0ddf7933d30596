package io.opsward.configuration.internal;

import io.opsward.configuration.ItemNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Decides what an import would do with each row of a file. */
@Component
class ImportPlanner {

    private final ItemRecords items;
    private final RelationRecords relations;
    private final KnownNames names;

    ImportPlanner(ItemRecords items, RelationRecords relations, KnownNames names) {
        this.items = items;
        this.relations = relations;
        this.names = names;
    }

    ImportPlan plan(List<CsvRow> rows) {
        var read = rows.stream().map(ImportRow::new).toList();
        var byNumber = byNumber(read);
        var existing = items.find(byNumber.keySet());
        var look = names.look();
        for (var row : read) {
            row.read(row.number() == null ? null : existing.get(row.number()), look);
        }
        var links = new ImportedRelations(byNumber);
        links.read(items::existing);
        links.compare(relations.toldBy(existing.keySet()));
        links.refuseCircles(relations::leadingOn);
        return new ImportPlan(read, links.added(), links.removed(), look);
    }

    /** Rows by number; a number that stands there twice is a problem of both rows. */
    private static Map<ItemNumber, ImportRow> byNumber(List<ImportRow> rows) {
        var byNumber = new LinkedHashMap<ItemNumber, ImportRow>();
        for (var row : rows) {
            if (row.number() == null) {
                continue;
            }
            var first = byNumber.putIfAbsent(Objects.requireNonNull(row.number()), row);
            if (first != null) {
                row.problem(
                        CsvColumns.NUMBER,
                        "configuration.problem.number-twice",
                        String.valueOf(first.row().line()));
                first.problem(
                        CsvColumns.NUMBER,
                        "configuration.problem.number-twice",
                        String.valueOf(row.row().line()));
            }
        }
        return byNumber;
    }
}
