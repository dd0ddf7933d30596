package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemFilter;
import io.opsward.configuration.Relation;
import io.opsward.configuration.RelationKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes configuration items as CSV, page by page; with the mark that makes spreadsheets read UTF-8. */
@Component
class CsvExport {

    private static final int PAGE = 500;

    private final ItemSearch search;
    private final RelationRecords relations;

    CsvExport(ItemSearch search, RelationRecords relations) {
        this.search = search;
        this.relations = relations;
    }

    void write(ItemFilter filter, OutputStream target) {
        try {
            var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
            writer.write(CsvText.MARK);
            var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            printer.printRecord(CsvColumns.all());
            writeRows(filter, printer);
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRows(ItemFilter filter, CSVPrinter printer) throws IOException {
        @Nullable ConfigurationItem last = null;
        List<ConfigurationItem> page;
        do {
            page = search.list(filter, last, PAGE);
            var told = relations.toldBy(
                    page.stream().map(ConfigurationItem::number).toList());
            for (var item : page) {
                printer.printRecord(cells(item, told));
                last = item;
            }
        } while (page.size() == PAGE);
    }

    private static List<String> cells(ConfigurationItem item, List<Relation> told) {
        var cells = new ArrayList<String>();
        cells.add(item.number().value());
        item.facts().texts().values().forEach(text -> cells.add(CsvCell.guarded(text)));
        for (var kind : RelationKind.values()) {
            cells.add(told.stream()
                    .filter(relation -> relation.kind() == kind && relation.isToldBy(item.number()))
                    .map(relation -> relation.otherEnd(item.number()).value())
                    .sorted()
                    .collect(Collectors.joining(CsvColumns.BETWEEN)));
        }
        return cells;
    }
}
