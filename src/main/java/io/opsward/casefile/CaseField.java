package io.opsward.casefile;

/**
 * A datum of a case as people read it: labelled by the form that asks for it.
 *
 * @param variable name in the process
 * @param label label of the form's field in the user's language
 * @param kind how to show it
 * @param value text in the user's language; empty for yes and no
 */
public record CaseField(String variable, String label, Kind kind, String value) {

    /** How to show a datum. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        YES,
        NO
    }
}
