package io.opsward.schedule;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Freeze periods: staff and auditors read them, management keeps them. Those that are over stay. */
public interface FreezePeriods {

    /** Whether the current user may declare, change and end them. */
    boolean mayEdit();

    /**
     * A page of freeze periods, the latest start first.
     *
     * @param last last row of the page before, null for the first page
     * @param limit rows at most
     */
    List<FreezePeriod> list(@Nullable FreezePeriod last, int limit);

    /**
     * Declares a freeze period. Windows that lie in it stay reserved; the calendar marks them.
     *
     * @return how many do
     * @throws RuleViolation {@code schedule.freeze-name}, {@code schedule.freeze-reason}, {@code schedule.freeze-order},
     *     {@code schedule.freeze-past}, {@code schedule.freeze-long}
     * @throws AccessRefused if the current user may not
     */
    int declare(FreezeTerms terms);

    /**
     * Says something else of it.
     *
     * @param read as the user has seen it
     * @return how many windows lie in it now
     * @throws RuleViolation as {@link #declare}; {@code schedule.freeze-begun} if its start would move after it has begun;
     *     {@code schedule.freeze-over} if it is over; {@code schedule.freeze-changed} if somebody was faster
     * @throws NotFound if there is no such period
     */
    int change(FreezePeriod read, FreezeTerms terms);

    /**
     * Ends it now; one that has not begun is called off.
     *
     * @throws RuleViolation {@code schedule.freeze-over}, {@code schedule.freeze-changed}
     */
    void end(FreezePeriod read);
}
