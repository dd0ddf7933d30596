package io.opsward.engine.check;

import org.xml.sax.SAXParseException;

/** Tells where in a file a parser stopped. */
final class Places {

    private static final int LONGEST = 300;

    private Places() {}

    /** The deepest known cause with line and column, in one line. */
    static String told(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException place) {
                return "line %d, column %d: %s; open it in the Modeler and mend it"
                        .formatted(place.getLineNumber(), place.getColumnNumber(), words(place));
            }
        }
        return "it cannot be read: %s; open it in the Modeler and mend it".formatted(words(failure));
    }

    private static String words(Throwable failure) {
        var message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        var line = message.replaceAll("\\s+", " ").strip();
        if (line.contains("DOCTYPE is disallowed")) {
            return "a document type (DOCTYPE) is not allowed";
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
