package io.opsward.schedule;

import io.opsward.identity.AccessRefused;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the change calendar; staff and auditors may, whoever else asks meets {@link AccessRefused}. */
public interface ChangeCalendar {

    /** Windows that a page shows at most. */
    int MOST = 400;

    /**
     * What happens between two days of the service.
     *
     * @param first first day
     * @param last last day
     */
    Page page(LocalDate first, LocalDate last, CalendarFilter filter);

    /**
     * What happens in some days.
     *
     * @param entries windows, by start
     * @param freezes freeze periods, by start
     * @param days days that differ from their week
     * @param closed days without service hours
     * @param cut whether there are more windows than are told
     */
    record Page(
            List<Entry> entries,
            List<FreezePeriod> freezes,
            Map<LocalDate, ExceptionalDay> days,
            Set<LocalDate> closed,
            boolean cut) {}

    /**
     * A window in the calendar.
     *
     * @param window the window
     * @param title title of the case
     * @param against planned changes on the page that it stands against
     * @param freezes names of freeze periods that it lies in while it is planned
     */
    record Entry(ScheduledWindow window, String title, Set<CaseNumber> against, List<String> freezes) {

        /** Whether something is the matter with it. */
        public boolean isDisputed() {
            return !against.isEmpty() || !freezes.isEmpty();
        }
    }
}
