package io.opsward.schedule;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reserves windows for changes. Asks for no permission: steps use it, within their transaction. */
public interface ChangeSchedule {

    /**
     * What stands against the window; empty if nothing does.
     *
     * @throws RuleViolation {@code schedule.window-order}, {@code schedule.window-past}, {@code schedule.window-long},
     *     {@code schedule.window-far} or {@code schedule.rollback-outside} if the window itself is wrong
     */
    List<Obstacle> obstacles(PlannedWork work);

    /**
     * Reserves the window; an earlier one of the case is given up. Of two that ask for the same item at the same moment one
     * gets it.
     *
     * @param exemption null if there is none
     * @throws RuleViolation as {@link #obstacles}; {@code schedule.refused} with each obstacle if something stands against it
     *     and there is no exemption; {@code schedule.exemption-reason}, {@code schedule.exemption-own-signature},
     *     {@code schedule.exemption-signer} if the exemption is none
     */
    void schedule(PlannedWork work, @Nullable Exemption exemption);

    /** The work is over: what is left of its window is free. Nothing happens if the case holds none. */
    void finish(CaseNumber number);

    /** Gives the window of the case up; nothing happens if it holds none. */
    void withdraw(CaseNumber number);
}
