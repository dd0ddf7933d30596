package io.opsward.servicelevel;

import io.opsward.shared.RuleViolation;
import java.util.List;

/** A calendar makes no sense as it was written; the version in force stays. Names every row and the reason. */
public class CalendarRefused extends RuleViolation {

    private final transient List<CalendarProblem> problems;

    /** @param problems at least one */
    public CalendarRefused(List<CalendarProblem> problems) {
        super("servicelevel.calendar-refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** Every reason. */
    public List<CalendarProblem> problems() {
        return problems;
    }
}
