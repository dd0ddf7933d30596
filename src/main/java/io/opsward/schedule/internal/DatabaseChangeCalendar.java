package io.opsward.schedule.internal;

import io.opsward.casefile.CaseFileService;
import io.opsward.schedule.CalendarFilter;
import io.opsward.schedule.ChangeCalendar;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.ScheduledWindow;
import io.opsward.schedule.Window;
import io.opsward.schedule.WindowState;
import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.ServiceCalendar;
import io.opsward.servicelevel.ServiceTerms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatabaseChangeCalendar implements ChangeCalendar {

    private final SchedulePermissions permissions;
    private final WindowRecords windows;
    private final FreezeRecords freezes;
    private final CaseFileService cases;
    private final ServiceTerms terms;
    private final ZoneId zone;

    DatabaseChangeCalendar(
            SchedulePermissions permissions,
            WindowRecords windows,
            FreezeRecords freezes,
            CaseFileService cases,
            ServiceTerms terms,
            ZoneId serviceZone) {
        this.permissions = permissions;
        this.windows = windows;
        this.freezes = freezes;
        this.cases = cases;
        this.terms = terms;
        this.zone = serviceZone;
    }

    @Override
    public Page page(LocalDate first, LocalDate last, CalendarFilter filter) {
        permissions.requireReader();
        var span = new Window(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        var found = windows.list(span, filter, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var frozen = freezes.during(span);
        var hours = terms.serviceHours();
        return new Page(
                entries(shown, frozen),
                frozen,
                exceptions(hours, first, last),
                closed(hours, first, last),
                found.size() > MOST);
    }

    private List<Entry> entries(List<ScheduledWindow> shown, List<FreezePeriod> frozen) {
        var summaries = cases.find(shown.stream().map(ScheduledWindow::number).toList());
        var disputes = new Disputes(shown);
        return shown.stream()
                .map(window -> {
                    var summary = summaries.get(window.number());
                    return new Entry(
                            window,
                            summary == null ? window.number().value() : summary.title(),
                            disputes.of(window.number()),
                            freezes(window, frozen));
                })
                .toList();
    }

    private static List<String> freezes(ScheduledWindow window, List<FreezePeriod> frozen) {
        return frozen.stream()
                .filter(period -> window.state() == WindowState.PLANNED)
                .filter(period -> period.forbids(window.window(), window.touched()))
                .map(period -> period.terms().name())
                .toList();
    }

    private static Map<LocalDate, ExceptionalDay> exceptions(ServiceCalendar hours, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> hours.exception(date).stream())
                .collect(Collectors.toMap(ExceptionalDay::date, Function.identity()));
    }

    private static Set<LocalDate> closed(ServiceCalendar hours, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(date -> hours.hoursOf(date).isEmpty())
                .collect(Collectors.toSet());
    }
}
