package io.opsward.servicelevel;

import io.opsward.servicelevel.internal.CalendarFileReader;
import io.opsward.servicelevel.internal.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of holidays and make-up working days: CSV with the columns date, kind, English, 中文, or iCalendar with whole-day
 * events. All or nothing: one broken line refuses the file.
 */
public final class HolidayFile {

    /** What a file may have, in bytes. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final Charset WRITTEN_IN_CHINA = Charset.forName("GB18030");
    private static final String HEADINGS = "date,kind,English,中文\n";

    private HolidayFile() {}

    /**
     * Reads a file.
     *
     * @throws CalendarRefused if it is too big or empty, or with every line that makes no sense
     */
    public static ImportedDays read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new CalendarRefused(List.of(CalendarProblem.at(0, "servicelevel.import-too-big")));
        }
        var text = text(content);
        return text.stripLeading().startsWith("BEGIN:VCALENDAR")
                ? new CalendarFileReader().read(text)
                : new CsvReader().read(text);
    }

    /** The days as CSV that can be read again. */
    public static byte[] write(Timetable timetable) {
        var years = timetable.provisionalYears().stream()
                .sorted()
                .map(year -> year + ",provisional,Arrangement not published yet,安排尚未公布\n");
        var days = timetable.days().stream().map(CsvReader::line);
        return (HEADINGS + years.collect(Collectors.joining()) + days.collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Spreadsheets write CSV in the character set of the country. */
    private static String text(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WRITTEN_IN_CHINA);
        }
    }
}
