package io.opsward.shared;

/** What was asked for does not exist, or not any more; shown as "not found", never as a fault. */
public class NotFound extends RuntimeException {

    /** @param what the kind and the identifier, for the log */
    public NotFound(String what) {
        super("Not found: " + what);
    }
}
