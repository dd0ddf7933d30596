package io.opsward.schedule;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar of changes. Asks for no permission: steps use it, within their transaction. */
public interface ChangeSchedule {

    /**
     * What stands against the window; empty if nothing does.
     *
     * @throws RuleViolation if the window itself is wrong: it ends before it starts, lies in the past, or the latest rollback
     *     is outside of it
     */
    List<Obstacle> obstacles(PlannedWork work);

    /**
     * Reserves the window; an earlier one of the case is given up.
     *
     * @param exemption null if there is none
     * @throws RuleViolation as {@link #obstacles}; or if something stands against it and there is no exemption, with each
     *     obstacle; or if one person both asks and signs
     */
    void schedule(PlannedWork work, @Nullable Exemption exemption);

    /** Gives the window of the case up; nothing happens if it has none. */
    void withdraw(CaseNumber number);
}
