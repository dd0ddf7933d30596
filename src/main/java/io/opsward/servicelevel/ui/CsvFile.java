package io.opsward.servicelevel.ui;

import static io.opsward.servicelevel.ui.ClockTexts.translate;

import io.opsward.shared.ui.Moments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table for spreadsheets, with a head that says what it shows, when it was made and by whom. */
final class CsvFile {

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer writer;

    private CsvFile(Writer writer) {
        this.writer = writer;
    }

    /** Begins a file. */
    static CsvFile begin(OutputStream out, CsvHead head) {
        var file = new CsvFile(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.write(String.valueOf(BYTE_ORDER_MARK));
        file.row(Stream.of(translate("attainment.list")));
        file.row(Stream.of(translate("attainment.csv.filter"), head.filter()));
        file.row(Stream.of(
                translate("attainment.csv.at"),
                Moments.exact(head.at()) + " " + Moments.zone().getId()));
        file.row(Stream.of(translate("attainment.csv.by"), head.by()));
        file.row(Stream.of(""));
        return file;
    }

    /** Adds a row. */
    void row(Stream<String> cells) {
        write(cells.map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** Writes what is still held back. */
    void end() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
