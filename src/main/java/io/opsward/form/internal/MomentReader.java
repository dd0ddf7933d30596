package io.opsward.form.internal;

import io.opsward.form.FormField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times and gives them as the engine keeps them: {@code 2026-11-23}, {@code 14:05}, and the instant
 * {@code 2026-11-23T06:05:00Z} for date and time. Without a zone, the service's is meant.
 */
public final class MomentReader {

    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;

    /** @param zone where times without a zone are meant */
    public MomentReader(ZoneId zone) {
        this.zone = zone;
    }

    @Nullable
    String read(FormField field, Object raw) throws ValueRefused {
        if (raw instanceof String text && text.isBlank()) {
            return null;
        }
        var subtype = subtype(field);
        try {
            return switch (subtype) {
                case "date" -> inRange(date(raw)).toString();
                case "time" -> TIME.format(time(raw));
                default -> {
                    var local = dateTime(raw);
                    inRange(local.toLocalDate());
                    yield local.truncatedTo(ChronoUnit.SECONDS).toInstant().toString();
                }
            };
        } catch (DateTimeException notAMoment) {
            throw new ValueRefused("type-" + subtype);
        }
    }

    /** What a datetime field asks for: {@code date}, {@code time} or {@code datetime}. */
    public static String subtype(FormField field) {
        var subtype = field.settings().filled("subtype").orElse("date");
        return "time".equals(subtype) || "datetime".equals(subtype) ? subtype : "date";
    }

    private LocalDate date(Object raw) {
        if (raw instanceof LocalDate date) {
            return date;
        }
        if (raw instanceof String text && text.length() <= 10) {
            return LocalDate.parse(text);
        }
        return dateTime(raw).toLocalDate();
    }

    private LocalTime time(Object raw) {
        if (raw instanceof LocalTime time) {
            return time;
        }
        if (raw instanceof String text && text.length() <= LONGEST) {
            // A zone behind the time of day says nothing without a date and is left off.
            return LocalTime.parse(text.replaceFirst("(Z|[+-]\\d{2}:?\\d{2})$", ""));
        }
        throw new DateTimeException("no time");
    }

    /** The moment in the service's zone. @throws DateTimeException if it is none */
    public ZonedDateTime dateTime(Object raw) {
        if (raw instanceof Instant instant) {
            return instant.atZone(zone);
        }
        if (raw instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime()).atZone(zone);
        }
        if (raw instanceof LocalDateTime local) {
            return local.atZone(zone);
        }
        if (raw instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(zone);
        }
        if (raw instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(zone);
        }
        if (raw instanceof String text && text.length() <= LONGEST) {
            return parse(text);
        }
        throw new DateTimeException("no date and time");
    }

    private ZonedDateTime parse(String text) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return parsed instanceof ZonedDateTime zoned
                ? zoned.withZoneSameInstant(zone)
                : ((LocalDateTime) parsed).atZone(zone);
    }

    private static LocalDate inRange(LocalDate date) throws ValueRefused {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new ValueRefused("year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return date;
    }
}
