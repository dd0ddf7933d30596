package io.opsward.schedule.ui;

import com.vaadin.flow.router.QueryParameters;
import io.opsward.configuration.ItemNumber;
import io.opsward.schedule.CalendarFilter;
import io.opsward.schedule.WindowState;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the change calendar, as the address says it. What an address typed by hand gets wrong counts as
 * not said.
 *
 * @param zoom how much is seen at once
 * @param date a day that is seen
 * @param filter what it is narrowed to
 */
record CalendarPlace(Zoom zoom, LocalDate date, CalendarFilter filter) {

    /** How much is seen at once; shown as {@code schedule.zoom.<NAME>}. */
    enum Zoom {
        MONTH,
        WEEK
    }

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int DAYS_OF_WEEK = 7;

    static CalendarPlace of(QueryParameters query, LocalDate today) {
        var zoom = query.getSingleParameter("view").filter("week"::equals).isPresent() ? Zoom.WEEK : Zoom.MONTH;
        var filter = new CalendarFilter(
                query.getSingleParameter("item").flatMap(ItemNumber::read).orElse(null),
                query.getSingleParameter("client")
                        .filter(key -> key.matches("[a-z0-9-]{1,100}"))
                        .orElse(null),
                query.getSingleParameter("state").flatMap(CalendarPlace::state).orElse(null));
        return new CalendarPlace(
                zoom,
                query.getSingleParameter("date").flatMap(CalendarPlace::day).orElse(today),
                filter);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "view", zoom == Zoom.WEEK ? "week" : null);
        put(parameters, "date", date);
        put(parameters, "item", filter.item());
        put(parameters, "client", filter.client());
        put(parameters, "state", filter.state());
        return QueryParameters.simple(parameters);
    }

    /** The Monday that it begins with. */
    LocalDate first() {
        var start = zoom == Zoom.WEEK ? date : date.withDayOfMonth(1);
        return start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday that it ends with. */
    LocalDate last() {
        var end = zoom == Zoom.WEEK ? date : date.with(TemporalAdjusters.lastDayOfMonth());
        return end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Mondays, in order. */
    Stream<LocalDate> weeks() {
        return Stream.iterate(first(), monday -> !monday.isAfter(last()), monday -> monday.plusDays(DAYS_OF_WEEK));
    }

    /** Whether the day belongs to the month that is seen; a week has no strangers. */
    boolean isNative(LocalDate day) {
        return zoom == Zoom.WEEK || day.getMonth() == date.getMonth();
    }

    /** So many months or weeks on, backwards if negative. */
    CalendarPlace moved(int steps) {
        return on(
                zoom == Zoom.WEEK
                        ? date.plusWeeks(steps)
                        : date.withDayOfMonth(1).plusMonths(steps));
    }

    CalendarPlace on(LocalDate day) {
        return isInRange(day) ? new CalendarPlace(zoom, day, filter) : this;
    }

    CalendarPlace zoomed(Zoom other) {
        return new CalendarPlace(other, date, filter);
    }

    CalendarPlace narrowed(CalendarFilter other) {
        return new CalendarPlace(zoom, date, other);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(CalendarPlace::isInRange);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static boolean isInRange(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<WindowState> state(String name) {
        return Stream.of(WindowState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
