package io.opsward.configuration.internal;

import io.opsward.configuration.ItemField;
import io.opsward.configuration.RelationKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Columns of a file of configuration items. */
final class CsvColumns {

    static final String NUMBER = "number";

    /** Between the numbers in a cell of relations. */
    static final String BETWEEN = " ";

    private CsvColumns() {}

    /** Every column, in the order of an export. */
    static List<String> all() {
        return Stream.of(
                        Stream.of(NUMBER),
                        Stream.of(ItemField.values()).map(ItemField::key),
                        Stream.of(RelationKind.values()).map(CsvColumns::of))
                .flatMap(columns -> columns)
                .toList();
    }

    static String of(RelationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
