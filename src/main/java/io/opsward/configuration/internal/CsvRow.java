package io.opsward.configuration.internal;

import io.opsward.configuration.ItemField;
import io.opsward.configuration.RelationKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a file.
 *
 * @param line as a spreadsheet counts it: the headings are 1
 * @param cells by column; a column that the file has not is missing
 */
record CsvRow(int line, Map<String, String> cells) {

    String number() {
        return cells.getOrDefault(CsvColumns.NUMBER, "").strip();
    }

    /** The fields that the file speaks of, on top of what is known. */
    Map<ItemField, String> fieldsOver(Map<ItemField, String> known) {
        var texts = new EnumMap<ItemField, String>(ItemField.class);
        texts.putAll(known);
        for (var field : ItemField.values()) {
            Optional.ofNullable(cells.get(field.key())).ifPresent(text -> texts.put(field, text));
        }
        return texts;
    }

    boolean speaksOf(RelationKind kind) {
        return cells.containsKey(CsvColumns.of(kind));
    }

    /** Numbers in the cell of relations, as written. */
    List<String> related(RelationKind kind) {
        var cell = cells.getOrDefault(CsvColumns.of(kind), "");
        return Stream.of(cell.split("[\\s,;、，；]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }
}
