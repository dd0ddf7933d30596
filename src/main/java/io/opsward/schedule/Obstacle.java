package io.opsward.schedule;

import io.opsward.shared.CaseNumber;
import java.time.Instant;

/** Something that stands against a window. */
public sealed interface Obstacle {

    /**
     * The window is too soon.
     *
     * @param earliest first moment that keeps the lead time, UTC
     */
    record LeadTime(Instant earliest) implements Obstacle {}

    /**
     * A freeze period forbids changes.
     *
     * @param name name of the freeze
     * @param window when it is in force
     */
    record Freeze(String name, Window window) implements Obstacle {}

    /**
     * Another change works on the same or a related item at that time.
     *
     * @param other number of the other change
     * @param window its window
     * @param item own item and how it hangs together with the other's, in words for the reader
     */
    record Conflict(CaseNumber other, Window window, String item) implements Obstacle {}
}
