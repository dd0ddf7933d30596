package io.opsward.servicelevel;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.Bilingual;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;

/**
 * The service calendars, as people keep them. Management, administrators, auditors and process owners read them;
 * management and administrators edit them. Every edit is a version of its own, in force for cases opened from then on.
 */
public interface ServiceCalendars {

    /** How many calendars a list holds at most. */
    int MOST = 200;

    /** Whether the current user may edit calendars. */
    boolean mayEdit();

    /** The newest version of each calendar, by English name; at most {@link #MOST}. */
    List<CalendarSummary> list();

    /**
     * The newest version of a calendar.
     *
     * @throws NotFound if there is no such calendar
     * @throws AccessRefused if the current user may not read it
     */
    CalendarEdition newest(String key);

    /** A version of a calendar, by the rules of {@link #newest}. */
    CalendarEdition edition(CalendarVersion version);

    /** Versions of a calendar before that number, the newest first. */
    List<CalendarSummary> versions(String key, int before, int limit);

    /**
     * Saves a new version. Clocks that run already keep theirs.
     *
     * @return the newest version; the old one if nothing was changed
     * @throws CalendarRefused if it makes no sense
     * @throws RuleViolation {@code servicelevel.calendar-changed} if somebody has saved another one meanwhile
     * @throws AccessRefused if the current user may not edit it
     */
    CalendarVersion save(CalendarDraft draft);

    /**
     * Adds a calendar that says what another one says now. It counts as having been there ever since.
     *
     * @param key in kebab case; models and policies name it
     * @throws RuleViolation {@code servicelevel.calendar-key}, {@code servicelevel.calendar-key-taken},
     *     {@code servicelevel.calendar-unnamed}
     */
    CalendarVersion add(String key, Bilingual name, CalendarVersion like);

    /**
     * Gives a calendar another name.
     *
     * @throws RuleViolation {@code servicelevel.calendar-unnamed}
     */
    void rename(String key, Bilingual name);
}
