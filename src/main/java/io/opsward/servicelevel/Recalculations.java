package io.opsward.servicelevel;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import java.util.List;
import java.util.OptionalLong;

/**
 * Counts clocks that run already by the newest version of their calendar, from their beginning. Management and
 * administrators may; everybody else is refused with {@link AccessRefused}. Done twice it changes nothing more.
 */
public interface Recalculations {

    /** How many clocks one call looks at. */
    int BATCH = 200;

    /**
     * What some of the clocks would do.
     *
     * @param moving those of them that would move
     * @param looked how many were looked at
     * @param next where to go on, empty at the end
     */
    record Preview(List<MovingClock> moving, int looked, OptionalLong next) {}

    /**
     * What was done to some of the clocks.
     *
     * @param recalculated how many of them are now measured by the newest version
     * @param looked how many were looked at
     * @param next where to go on, empty at the end
     */
    record Progress(int recalculated, int looked, OptionalLong next) {}

    /**
     * Looks what would move; changes nothing.
     *
     * @param after 0, or where the last call ended
     * @throws NotFound if there is no such calendar
     */
    Preview preview(String calendar, long after);

    /**
     * Recalculates the next clocks, each in a transaction of its own.
     *
     * @param after 0, or where the last call ended
     * @throws NotFound if there is no such calendar
     */
    Progress recalculate(String calendar, long after);
}
