package io.opsward.workbench.ui;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What most likely went wrong, told by the message of the step. */
enum FailureKind {
    /** The model names a variable or bean that is not there. */
    MISSING_VALUE("unknown property", "cannot resolve", "has no variable"),
    /** Another system did not answer. */
    NO_ANSWER("connect", "timed out", "timeout", "unknownhost", "mail"),
    /** Somebody else changed the same case. */
    CONFLICT("optimisticlocking", "updated by another", "deadlock", "could not serialize"),
    /** None of these. */
    OTHER;

    private final String[] signs;

    FailureKind(String... signs) {
        this.signs = signs;
    }

    /** @param message as the step says it, or null */
    static FailureKind of(@Nullable String message) {
        var words = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> Stream.of(kind.signs).anyMatch(words::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
