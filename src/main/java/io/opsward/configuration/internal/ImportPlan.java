package io.opsward.configuration.internal;

import io.opsward.configuration.ImportPreview;
import io.opsward.configuration.Relation;
import java.util.List;
import java.util.Set;

/**
 * What an import does.
 *
 * @param rows every row
 * @param added relations to add
 * @param removed relations to take away
 * @param look what the rows name
 */
record ImportPlan(List<ImportRow> rows, Set<Relation> added, Set<Relation> removed, KnownNames.Look look) {

    ImportPreview preview() {
        return new ImportPreview(rows.stream().map(ImportRow::told).toList());
    }
}
