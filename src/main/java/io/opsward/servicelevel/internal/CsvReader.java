package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ExceptionalDay;
import io.opsward.servicelevel.ExceptionalDay.Kind;
import io.opsward.servicelevel.ImportedDays;
import io.opsward.shared.Bilingual;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads holidays from lines such as {@code 2026-10-10,working-day,Make-up day,调休上班}. */
public final class CsvReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");
    private static final Map<String, Kind> KINDS = Map.of(
            "holiday", Kind.HOLIDAY,
            "休", Kind.HOLIDAY,
            "放假", Kind.HOLIDAY,
            "working-day", Kind.WORKING_DAY,
            "班", Kind.WORKING_DAY,
            "上班", Kind.WORKING_DAY);
    private static final List<String> FIRST_HEADINGS = List.of("date", "日期");

    private final FoundDays found = new FoundDays();

    /** Reads all lines. @throws io.opsward.servicelevel.CalendarRefused with every line that makes no sense */
    public ImportedDays read(String text) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !isHeading(i, lines.get(i))) {
                read(i + 1, lines.get(i));
            }
        }
        return found.days();
    }

    /** The line of a day, with its end. */
    public static String line(ExceptionalDay day) {
        var kind = day.kind() == Kind.HOLIDAY ? "holiday" : "working-day";
        return String.join(
                        ",",
                        day.date().toString(),
                        kind,
                        cell(day.name().english()),
                        cell(day.name().chinese())) + "\n";
    }

    private static boolean isHeading(int line, String text) {
        var first = text.split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
        return line == 0 && FIRST_HEADINGS.contains(first);
    }

    private void read(int line, String text) {
        var cells = cells(text);
        if (cells.size() < 3 || cells.size() > 4) {
            found.refuse(line, "servicelevel.import-columns", Math.max(1, cells.size()));
        } else if (cells.get(1).equalsIgnoreCase("provisional")) {
            readYear(line, cells.get(0));
        } else {
            readDay(line, cells);
        }
    }

    private void readYear(int line, String year) {
        if (YEAR.matcher(year).matches()) {
            found.addProvisional(Integer.parseInt(year));
        } else {
            found.refuse(line, "servicelevel.import-year", year);
        }
    }

    private void readDay(int line, List<String> cells) {
        var date = date(cells.get(0));
        var kind = Optional.ofNullable(KINDS.get(cells.get(1).toLowerCase(Locale.ROOT)));
        var english = cells.get(2);
        var chinese = cells.size() < 4 || cells.get(3).isEmpty() ? english : cells.get(3);
        if (date.isEmpty()) {
            found.refuse(line, "servicelevel.import-date", cells.get(0));
        } else if (kind.isEmpty()) {
            found.refuse(line, "servicelevel.import-kind", cells.get(1));
        } else if (english.isEmpty() && chinese.isEmpty()) {
            found.refuse(line, "servicelevel.day-unnamed", date.get());
        } else {
            var name = new Bilingual(english.isEmpty() ? chinese : english, chinese);
            found.add(line, new ExceptionalDay(date.get(), kind.get(), name));
        }
    }

    private static Optional<LocalDate> date(String text) {
        var date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Cells without their quotes; none where the quotes do not match. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var matcher = CELL.matcher(line);
        while (matcher.find()) {
            var quoted = matcher.group(1);
            cells.add((quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\"")).strip());
            if (matcher.group(3).isEmpty()) {
                return cells;
            }
        }
        return List.of();
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
