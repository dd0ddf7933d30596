package io.opsward.database;

import org.jspecify.annotations.Nullable;

/** The product cannot start as things are, and somebody can do something about it. Shown as one line, see README. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /**
     * Says why.
     *
     * @param what what is wrong, one sentence
     * @param advice what to do, one or two sentences
     */
    public StartRefused(String what, String advice) {
        this(what, advice, null);
    }

    /**
     * Says why.
     *
     * @param cause where it was noticed, null if by ourselves
     */
    public StartRefused(String what, String advice, @Nullable Throwable cause) {
        super(what, cause);
        this.advice = advice;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }
}
