package io.opsward.configuration;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.RuleViolation;
import java.io.OutputStream;

/**
 * Configuration items as CSV files: UTF-8, or GBK as Chinese spreadsheets write it; the first row names the columns, those
 * of {@link ItemField} beside {@code number} and one per {@link RelationKind}. Columns, types, states, clients and services
 * may be written as keys or by their names in either language. A column that is left out changes nothing, an empty cell
 * empties the field.
 */
public interface ItemExchange {

    /** Bytes that a file may have. */
    int MOST_BYTES = 5_000_000;

    /** Rows that a file may have, the headings not counted. */
    int MOST_ROWS = 10_000;

    /**
     * Says what an import of the file would do, and does nothing.
     *
     * @throws RuleViolation if the file as a whole cannot be read
     * @throws AccessRefused unless the current user edits configuration items
     */
    ImportPreview preview(byte[] file);

    /**
     * Imports the whole file or nothing.
     *
     * @param seen what the user agreed to
     * @throws RuleViolation if a row is refused, the warrant does not stand, or the import would not do any more what the
     *     user has seen
     * @throws AccessRefused unless the current user edits configuration items
     */
    void importAll(byte[] file, ImportPreview seen, Warrant warrant);

    /**
     * Writes the items in the form that {@link #preview} reads. Cells that a spreadsheet would take for a formula begin
     * with an apostrophe, which the import takes off again.
     *
     * @throws AccessRefused unless the current user reads configuration items
     */
    void export(ItemFilter filter, OutputStream target);
}
