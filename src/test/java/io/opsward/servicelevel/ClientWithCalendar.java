package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Bilingual;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.testing.As;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A client whose P3 cases are measured by a calendar of its own, so that a test may edit it. */
final class ClientWithCalendar {

    private static int count;

    private final ServiceCalendars calendars;
    private final Workshop workshop;
    private final String client = "moving-client-" + ++count;
    private final CalendarVersion first;

    ClientWithCalendar(ApplicationContext product, Workshop workshop) {
        this.calendars = product.getBean(ServiceCalendars.class);
        this.workshop = workshop;
        var like = new CalendarVersion(CalendarRecords.SERVICE_HOURS, 1);
        var name = new Bilingual("Hours of " + client, "时间");
        this.first = As.user("zhoutao", () -> calendars.add(client, name, like));
        As.user("zhoutao", () -> product.getBean(SlaPolicies.class).save(policy(), 0));
    }

    /** Key of the client and of its calendar. */
    String key() {
        return client;
    }

    CaseNumber open() {
        return workshop.repair(Map.of("clientOrg", client), "P3");
    }

    /** The Saturday after Friday, 6 March 2026. */
    void addMakeUpSaturday() {
        var timetable = As.user("zhoutao", () -> calendars.edition(first)).timetable();
        var week = timetable.week().entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(hours -> HoursRow.of(day.getKey(), hours)))
                .toList();
        var saturday = List.of(Calendars.workingDay("2026-03-07"));
        var draft = new CalendarDraft(first, timetable.zone().getId(), week, saturday, Set.of());
        As.user("zhoutao", () -> calendars.save(draft));
    }

    private SlaPolicy policy() {
        return new SlaPolicy(
                new PolicyVersion(0, 0),
                client,
                null,
                Priority.P3,
                Duration.ofHours(2),
                Duration.ofHours(24),
                client,
                Set.of("AWAITING_CLIENT"),
                List.of(75),
                null,
                Instant.EPOCH,
                UserId.SYSTEM);
    }
}
