package io.opsward.configuration;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an import would do.
 *
 * @param rows every row of the file, in its order
 */
public record ImportPreview(List<Row> rows) {

    /** Rows with that outcome. */
    public List<Row> rows(Outcome outcome) {
        return stream(outcome).toList();
    }

    /** How many rows have that outcome. */
    public long count(Outcome outcome) {
        return stream(outcome).count();
    }

    /** Whether the file can be imported: no row is refused and some change something. */
    public boolean isAcceptable() {
        return count(Outcome.REFUSED) == 0 && count(Outcome.NEW) + count(Outcome.CHANGED) > 0;
    }

    private Stream<Row> stream(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome);
    }

    /** What becomes of a row; shown as {@code configuration.import.<NAME>}. */
    public enum Outcome {
        REFUSED,
        NEW,
        CHANGED,
        UNCHANGED
    }

    /**
     * A row of the file.
     *
     * @param line row as a spreadsheet counts it: the headings are 1
     * @param number as written
     * @param name as written
     * @param outcome what becomes of it
     * @param problems why it is refused
     * @param changes what it changes
     */
    public record Row(
            int line,
            String number,
            String name,
            Outcome outcome,
            List<FieldProblem> problems,
            List<FieldChange> changes) {}
}
