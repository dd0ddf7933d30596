package io.opsward.configuration.internal;

/** Keeps spreadsheets from running what stands in a cell: text that looks like a formula begins with an apostrophe. */
final class CsvCell {

    private static final String APOSTROPHE = "'";
    private static final String BEGINNINGS = "=+-@\t\r\n'";

    private CsvCell() {}

    static String guarded(String text) {
        return beginsLikeFormula(text) ? APOSTROPHE + text : text;
    }

    /** The text that was guarded; one that never was stays as it is. */
    static String plain(String cell) {
        return cell.startsWith(APOSTROPHE) && beginsLikeFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
