package io.opsward.form.internal;

import io.opsward.form.FormField;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a form sets to dates and times: {@code disallowPassedDates}, and the properties {@code earliest} and
 * {@code latest}, each {@code now}, {@code today}, an ISO date or the name of a variable or field that holds one.
 */
final class MomentRules {

    private final Clock clock;
    private final ZoneId zone;
    private final MomentReader moments;

    MomentRules(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        this.moments = new MomentReader(zone);
    }

    void check(FormField field, String value, Map<String, ?> values) throws ValueRefused {
        var subtype = MomentReader.subtype(field);
        if ("time".equals(subtype)) {
            return;
        }
        var moment = comparable(value, subtype);
        if (field.settings().flag("disallowPassedDates", false)
                && moment.toLocalDate().isBefore(now().toLocalDate())) {
            throw new ValueRefused("past");
        }
        var earliest = limit(field, "earliest", values, subtype);
        if (earliest != null && moment.isBefore(earliest)) {
            throw new ValueRefused("too-early", shown(earliest, subtype));
        }
        var latest = limit(field, "latest", values, subtype);
        if (latest != null && moment.isAfter(latest)) {
            throw new ValueRefused("too-late", shown(latest, subtype));
        }
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }

    private @Nullable ZonedDateTime limit(FormField field, String name, Map<String, ?> values, String subtype) {
        var said = field.settings().filled("properties." + name).orElse(null);
        if (said == null) {
            return null;
        }
        if ("now".equals(said) || "today".equals(said)) {
            return "date".equals(subtype) || "today".equals(said) ? today() : now();
        }
        var value = values.get(said);
        try {
            return comparable(value == null ? said : value.toString(), subtype);
        } catch (DateTimeException notKnownYet) {
            return null;
        }
    }

    private ZonedDateTime today() {
        return now().toLocalDate().atStartOfDay(zone);
    }

    private ZonedDateTime comparable(String value, String subtype) {
        var moment =
                value.length() == 10 ? java.time.LocalDate.parse(value).atStartOfDay(zone) : moments.dateTime(value);
        return "date".equals(subtype) ? moment.toLocalDate().atStartOfDay(zone) : moment;
    }

    private static String shown(ZonedDateTime limit, String subtype) {
        return "date".equals(subtype)
                ? limit.toLocalDate().toString()
                : limit.toLocalDateTime().withSecond(0).withNano(0).toString().replace('T', ' ');
    }
}
