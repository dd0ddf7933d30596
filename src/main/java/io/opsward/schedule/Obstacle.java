package io.opsward.schedule;

import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;

/** Something that stands against a window. {@link ObstacleWords} tells it to people. */
public sealed interface Obstacle {

    /**
     * The window is too soon.
     *
     * @param workingDays lead time that is owed
     * @param earliest first day that keeps it, in the time zone of the service
     */
    record LeadTime(int workingDays, LocalDate earliest) implements Obstacle {}

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
     * @param item item that it works on
     * @param way how an item of one's own hangs together with that one; empty if it is the same item
     */
    record Conflict(CaseNumber other, Window window, ItemNumber item, List<Relation> way) implements Obstacle {}
}
