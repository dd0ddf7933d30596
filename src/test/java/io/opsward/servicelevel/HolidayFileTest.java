package io.opsward.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.servicelevel.ExceptionalDay.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileTest {

    private static final String FIRST_LINE = "2026-10-01,holiday,National Day,国庆节\n";

    @Test
    void the_file_that_comes_along_has_what_is_published_for_2026_and_what_the_law_fixes_for_2027() throws IOException {
        var days = HolidayFile.read(bundled());
        assertThat(days.years()).containsExactly(2026, 2027);
        assertThat(days.provisionalYears()).containsExactly(2027);
        assertThat(count(days, 2026, Kind.HOLIDAY)).isEqualTo(33);
        assertThat(count(days, 2026, Kind.WORKING_DAY)).isEqualTo(6);
        assertThat(count(days, 2027, Kind.HOLIDAY)).isEqualTo(13);
        assertThat(days.days())
                .filteredOn(day -> day.kind() == Kind.WORKING_DAY)
                .extracting(ExceptionalDay::date)
                .containsExactly(
                        LocalDate.of(2026, 1, 4),
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 5, 9),
                        LocalDate.of(2026, 9, 20),
                        LocalDate.of(2026, 10, 10));
    }

    @Test
    void a_file_written_by_the_product_reads_the_same() throws IOException {
        var days = HolidayFile.read(bundled());
        var timetable = new Timetable(Calendars.SHANGHAI, Map.of(), days.days(), days.provisionalYears());
        assertThat(HolidayFile.read(HolidayFile.write(timetable))).isEqualTo(days);
    }

    @Test
    void a_spreadsheet_may_write_in_its_own_characters_with_its_own_dates_and_quotes() {
        var days = HolidayFile.read("日期,类型,English,中文\r\n2026/1/1,休,\"New Year, first\",元旦\r\n2026/1/4,班,,元旦调休\r\n"
                .getBytes(Charset.forName("GB18030")));
        assertThat(days.days())
                .extracting(
                        ExceptionalDay::date,
                        ExceptionalDay::kind,
                        day -> day.name().english(),
                        day -> day.name().chinese())
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 1), Kind.HOLIDAY, "New Year, first", "元旦"),
                        tuple(LocalDate.of(2026, 1, 4), Kind.WORKING_DAY, "元旦调休", "元旦调休"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-13-01,holiday,Day,日 | servicelevel.import-date",
                "2026-02-29,holiday,Day,日 | servicelevel.import-date",
                "tomorrow,holiday,Day,日 | servicelevel.import-date",
                "2026-10-02,party,Day,日 | servicelevel.import-kind",
                "2026-10-02,holiday | servicelevel.import-columns",
                "2026-10-02,holiday,\"Day,日 | servicelevel.import-columns",
                "2026-10-02,holiday,Day,日,again | servicelevel.import-columns",
                "2026-10-02,holiday,, | servicelevel.day-unnamed",
                "2026-10-01,working-day,Day,日 | servicelevel.day-twice",
                "soon,provisional,Not yet,未公布 | servicelevel.import-year",
            })
    void a_broken_line_refuses_the_whole_file_and_is_named(String line, String reason) {
        assertThat(problems(FIRST_LINE + line + "\n2026-10-03,holiday,National Day,国庆节\n"))
                .extracting(CalendarProblem::row, CalendarProblem::messageKey)
                .containsExactly(tuple(2, reason));
    }

    @Test
    void every_broken_line_is_named() {
        assertThat(problems("2026-02-30,holiday,Day,日\n" + FIRST_LINE + "2026-10-02,x,Day,日\n"))
                .extracting(CalendarProblem::row)
                .containsExactly(1, 3);
    }

    @Test
    void a_file_without_days_or_of_more_than_a_megabyte_is_refused() {
        assertThat(problems("date,kind,English,中文\n"))
                .extracting(CalendarProblem::messageKey)
                .containsExactly("servicelevel.import-empty");
        assertThat(problems(FIRST_LINE.repeat(HolidayFile.MOST_BYTES / FIRST_LINE.length())))
                .extracting(CalendarProblem::messageKey)
                .containsExactly("servicelevel.import-too-big");
    }

    @Test
    void a_calendar_file_has_whole_days_of_one_or_several() {
        var days = read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261001
                DTEND;VALUE=DATE:20261004
                SUMMARY;LANGUAGE=zh-CN:国庆
                 节\\, 休
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261010
                SUMMARY:国庆节补班
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(days.days())
                .extracting(
                        ExceptionalDay::date,
                        ExceptionalDay::kind,
                        day -> day.name().chinese())
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 1), Kind.HOLIDAY, "国庆节, 休"),
                        tuple(LocalDate.of(2026, 10, 2), Kind.HOLIDAY, "国庆节, 休"),
                        tuple(LocalDate.of(2026, 10, 3), Kind.HOLIDAY, "国庆节, 休"),
                        tuple(LocalDate.of(2026, 10, 10), Kind.WORKING_DAY, "国庆节补班"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261001~SUMMARY:Weekly~RRULE:FREQ=WEEKLY | servicelevel.import-repeated",
                "DTSTART:20261001T090000Z~SUMMARY:Meeting | servicelevel.import-whole-day",
                "DTSTART;VALUE=DATE:20261301~SUMMARY:Never | servicelevel.import-whole-day",
                "SUMMARY:Some day | servicelevel.import-whole-day",
                "DTSTART;VALUE=DATE:20261001 | servicelevel.import-unnamed",
                "DTSTART;VALUE=DATE:20261001~DTEND;VALUE=DATE:20270101~SUMMARY:Long | servicelevel.import-length",
                "DTSTART;VALUE=DATE:20261001~DTEND;VALUE=DATE:20261001~SUMMARY:None | servicelevel.import-length",
            })
    void an_event_that_is_no_single_whole_day_refuses_the_whole_file(String event, String reason) {
        assertThat(problems("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + event.replace('~', '\n') + "\nEND:VEVENT\n"))
                .extracting(CalendarProblem::row, CalendarProblem::messageKey)
                .containsExactly(tuple(2, reason));
    }

    @Test
    void a_calendar_file_that_ends_within_an_event_is_refused() {
        assertThat(problems("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261001\nnonsense\n"))
                .extracting(CalendarProblem::row, CalendarProblem::messageKey)
                .containsExactly(tuple(4, "servicelevel.import-line"), tuple(2, "servicelevel.import-event-open"));
    }

    @Test
    void a_preview_tells_what_the_years_of_the_file_would_become() {
        var now = List.of(
                Calendars.holiday("2025-10-01"), Calendars.holiday("2026-10-01"), Calendars.holiday("2026-10-02"));
        var file = read(FIRST_LINE + "2026-10-03,holiday,National Day,国庆节\n");
        var preview = ImportPreview.of(now, file);
        assertThat(preview.added()).extracting(ExceptionalDay::date).containsExactly(LocalDate.of(2026, 10, 3));
        assertThat(preview.changed()).extracting(ExceptionalDay::date).containsExactly(LocalDate.of(2026, 10, 1));
        assertThat(preview.removed()).extracting(ExceptionalDay::date).containsExactly(LocalDate.of(2026, 10, 2));
        assertThat(ImportPreview.result(now, file))
                .extracting(ExceptionalDay::date)
                .containsExactly(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 3));
    }

    private static ImportedDays read(String text) {
        return HolidayFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CalendarProblem> problems(String text) {
        return Objects.requireNonNull(catchThrowableOfType(CalendarRefused.class, () -> read(text)))
                .problems();
    }

    private static long count(ImportedDays days, int year, Kind kind) {
        return days.days().stream()
                .filter(day -> day.date().getYear() == year && day.kind() == kind)
                .count();
    }

    private static byte[] bundled() throws IOException {
        try (var file = HolidayFile.class.getResourceAsStream("/service-calendars/china.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
