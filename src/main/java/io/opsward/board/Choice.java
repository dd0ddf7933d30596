package io.opsward.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody votes. */
public enum Choice {
    /** For it. */
    APPROVE,
    /** Against it. */
    REJECT,
    /** Not to be decided now. */
    DEFER,
    /** Takes part, but takes no side. */
    ABSTAIN;

    /** The word of the form's field {@code vote}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of that word, empty if it is none. */
    public static Optional<Choice> of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }
}
