package io.opsward.servicelevel.internal;

import static io.opsward.identity.GroupKey.ADMINISTRATOR;
import static io.opsward.identity.GroupKey.AUDITOR;
import static io.opsward.identity.GroupKey.MANAGEMENT;
import static io.opsward.identity.GroupKey.PROCESS_OWNER;

import io.opsward.identity.CurrentUser;
import io.opsward.servicelevel.CalendarDraft;
import io.opsward.servicelevel.CalendarEdition;
import io.opsward.servicelevel.CalendarSummary;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ServiceCalendars;
import io.opsward.shared.Bilingual;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeptCalendars implements ServiceCalendars {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private final CalendarEditions editions;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptCalendars(CalendarEditions editions, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean mayEdit() {
        return currentUser.isInAnyOf(MANAGEMENT, ADMINISTRATOR);
    }

    @Override
    public List<CalendarSummary> list() {
        requireReader("service calendars");
        return editions.newest(MOST);
    }

    @Override
    public CalendarEdition newest(String key) {
        requireReader(key);
        return editions.newest(key);
    }

    @Override
    public CalendarEdition edition(CalendarVersion version) {
        requireReader(version.key());
        return editions.edition(version);
    }

    @Override
    public List<CalendarSummary> versions(String key, int before, int limit) {
        requireReader(key);
        return editions.versions(key, before, limit);
    }

    @Override
    public CalendarVersion save(CalendarDraft draft) {
        var base = draft.base();
        requireEditor(base.key());
        var timetable = DraftCheck.timetable(draft);
        var before = editions.lockNewest(base.key());
        if (!before.version().equals(base)) {
            throw new RuleViolation("servicelevel.calendar-changed");
        }
        if (timetable.equals(before.timetable())) {
            return base;
        }
        var saved = new CalendarVersion(base.key(), base.version() + 1);
        editions.add(saved, timetable, clock.instant(), currentUser.id());
        publish("calendar-changed", base.key(), new TimetableChange(before.timetable(), timetable).details());
        return saved;
    }

    @Override
    public CalendarVersion add(String key, Bilingual name, CalendarVersion like) {
        requireEditor(key);
        if (!KEY.matcher(key).matches() || key.length() > LONGEST) {
            throw new RuleViolation("servicelevel.calendar-key", LONGEST);
        }
        requireName(name);
        var timetable = editions.edition(like).timetable();
        if (!editions.add(key, name)) {
            throw new RuleViolation("servicelevel.calendar-key-taken", key);
        }
        var first = new CalendarVersion(key, 1);
        editions.add(first, timetable, Instant.EPOCH, currentUser.id());
        publish("calendar-added", key, Map.of("name", name.english(), "like", like.key()));
        return first;
    }

    @Override
    public void rename(String key, Bilingual name) {
        requireEditor(key);
        requireName(name);
        var before = editions.lockNewest(key).name();
        if (!before.equals(name)) {
            editions.rename(key, name);
            publish("calendar-renamed", key, Map.of("name", words(before) + " → " + words(name)));
        }
    }

    private void publish(String action, String key, Map<String, String> details) {
        events.publishEvent(new CalendarAct(action, key, details));
    }

    private void requireReader(String key) {
        currentUser.requireAnyOf("service calendar " + key, MANAGEMENT, ADMINISTRATOR, AUDITOR, PROCESS_OWNER);
    }

    private void requireEditor(String key) {
        currentUser.requireAnyOf("service calendar " + key, MANAGEMENT, ADMINISTRATOR);
    }

    private static void requireName(Bilingual name) {
        if (List.of(name.english(), name.chinese()).stream()
                .anyMatch(text -> text.isBlank() || text.length() > LONGEST)) {
            throw new RuleViolation("servicelevel.calendar-unnamed", LONGEST);
        }
    }

    private static String words(Bilingual name) {
        return name.english() + " / " + name.chinese();
    }
}
