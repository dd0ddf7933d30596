package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.ExceptionalDay.Kind;
import io.opsward.servicelevel.ImportedDays;
import io.opsward.shared.Bilingual;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads holidays from an iCalendar file: whole-day events without repetition (RFC 5545). */
public final class CalendarFileReader {

    private static final Pattern WORKED = Pattern.compile("班|\\bwork", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_EVENT = 60;

    private final FoundDays found = new FoundDays();
    private final Map<String, String> event = new HashMap<>();
    private int eventLine;

    private record Line(int number, String text) {}

    /** Reads all events. @throws CalendarRefused with every event that makes no sense */
    public ImportedDays read(String text) {
        unfolded(text).forEach(this::read);
        if (eventLine > 0) {
            found.refuse(eventLine, "servicelevel.import-event-open");
        }
        return found.days();
    }

    private void read(Line line) {
        var colon = line.text().indexOf(':');
        if (line.text().isBlank()) {
            return;
        }
        if (colon < 0) {
            found.refuse(line.number(), "servicelevel.import-line", line.text());
            return;
        }
        var name = line.text().substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
        var value = line.text().substring(colon + 1).strip();
        if (name.equals("BEGIN") && value.equalsIgnoreCase("VEVENT")) {
            event.clear();
            eventLine = line.number();
        } else if (name.equals("END") && value.equalsIgnoreCase("VEVENT")) {
            readEvent();
            eventLine = 0;
        } else if (eventLine > 0) {
            event.putIfAbsent(name, value);
        }
    }

    private void readEvent() {
        var name = unescaped(event.getOrDefault("SUMMARY", ""));
        var first = date(event.getOrDefault("DTSTART", ""));
        var end = event.containsKey("DTEND") ? date(event.get("DTEND")) : first.map(day -> day.plusDays(1));
        if (event.containsKey("RRULE") || event.containsKey("RDATE")) {
            found.refuse(eventLine, "servicelevel.import-repeated", name);
        } else if (name.isEmpty()) {
            found.refuse(eventLine, "servicelevel.import-unnamed");
        } else if (first.isEmpty() || end.isEmpty() || event.containsKey("DURATION")) {
            found.refuse(eventLine, "servicelevel.import-whole-day", name);
        } else {
            addDays(name, first.get(), end.get());
        }
    }

    private void addDays(String name, LocalDate first, LocalDate end) {
        if (!first.isBefore(end) || first.plusDays(LONGEST_EVENT).isBefore(end)) {
            found.refuse(eventLine, "servicelevel.import-length", name, LONGEST_EVENT);
            return;
        }
        var kind = WORKED.matcher(name).find() ? Kind.WORKING_DAY : Kind.HOLIDAY;
        first.datesUntil(end)
                .forEach(date -> found.add(eventLine, new ExceptionalDay(date, kind, new Bilingual(name, name))));
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** A line that begins with a blank goes on with the one before. */
    private static List<Line> unfolded(String text) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
                var before = lines.remove(lines.size() - 1);
                lines.add(new Line(before.number(), before.text() + line.substring(1)));
            } else {
                lines.add(new Line(number, line));
            }
        }
        return lines;
    }

    private static String unescaped(String value) {
        return value.replaceAll("\\\\[nN]", " ")
                .replaceAll("\\\\([\\\\;,])", "$1")
                .strip();
    }
}
