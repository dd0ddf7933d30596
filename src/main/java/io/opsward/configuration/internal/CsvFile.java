package io.opsward.configuration.internal;

import io.opsward.configuration.ItemExchange;
import io.opsward.shared.RuleViolation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a file of configuration items. */
final class CsvFile {

    private CsvFile() {}

    /**
     * Rows behind the headings; empty ones are passed over.
     *
     * @throws RuleViolation if the file as a whole cannot be read
     */
    static List<CsvRow> rows(byte[] file) {
        if (file.length > ItemExchange.MOST_BYTES) {
            throw new RuleViolation("configuration.file.too-big", ItemExchange.MOST_BYTES / 1_000_000);
        }
        var text = CsvText.decode(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return rows(parser.iterator());
        } catch (IOException | UncheckedIOException e) {
            throw new RuleViolation("configuration.file.not-csv");
        }
    }

    private static List<CsvRow> rows(Iterator<CSVRecord> records) {
        if (!records.hasNext()) {
            throw new RuleViolation("configuration.file.empty");
        }
        var columns = columns(records.next());
        var rows = new ArrayList<CsvRow>();
        while (records.hasNext()) {
            var row = row(records.next(), columns);
            if (row.cells().values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
            if (rows.size() > ItemExchange.MOST_ROWS) {
                throw new RuleViolation("configuration.file.too-many-rows", ItemExchange.MOST_ROWS);
            }
        }
        if (rows.isEmpty()) {
            throw new RuleViolation("configuration.file.empty");
        }
        return rows;
    }

    private static List<String> columns(CSVRecord headings) {
        var columns = headings.stream()
                .map(heading -> Words.key("configuration.field.", CsvColumns.all(), heading))
                .toList();
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!CsvColumns.all().contains(column)) {
                throw new RuleViolation(
                        "configuration.file.unknown-column", column, String.join(", ", CsvColumns.all()));
            }
            if (!seen.add(column)) {
                throw new RuleViolation("configuration.file.double-column", column);
            }
        }
        if (!seen.contains(CsvColumns.NUMBER)) {
            throw new RuleViolation("configuration.file.no-number");
        }
        return columns;
    }

    /** A row that is too short has empty cells; cells beyond the last column are refused unless they are empty. */
    private static CsvRow row(CSVRecord record, List<String> columns) {
        var line = Math.toIntExact(record.getRecordNumber());
        var cells = new HashMap<String, String>();
        for (var column = 0; column < Math.max(columns.size(), record.size()); column++) {
            var cell = column < record.size() ? CsvCell.plain(record.get(column)) : "";
            if (column < columns.size()) {
                cells.put(columns.get(column), cell);
            } else if (!cell.isBlank()) {
                throw new RuleViolation("configuration.file.too-many-cells", line);
            }
        }
        return new CsvRow(line, cells);
    }

    /** Spreadsheets write commas, semicolons or tabs, as the country has it; the headings have none of them inside. */
    private static char delimiter(String text) {
        var headings = text.lines().findFirst().orElse("");
        if (headings.indexOf(',') < 0 && headings.indexOf(';') >= 0) {
            return ';';
        }
        return headings.indexOf(',') < 0 && headings.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
