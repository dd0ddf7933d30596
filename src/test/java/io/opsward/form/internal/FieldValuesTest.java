package io.opsward.form.internal;

import static io.opsward.form.internal.Forms.accepted;
import static io.opsward.form.internal.Forms.form;
import static io.opsward.form.internal.Forms.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.FormSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each component, each rule about its value. */
class FieldValuesTest {

    private static final String TEXT = "{'type':'textfield','key':'x','validate':{%s}}";
    private static final String NUMBER = "{'type':'number','key':'x',%s}";
    private static final String DATE = "{'type':'datetime','key':'x','dateLabel':'X',%s}";

    private static String reason(FormSource form, Object value) {
        return refused(form, Collections.singletonMap("x", value)).getOrDefault("x", "");
    }

    private static Object kept(FormSource form, Object value) {
        return accepted(form, Collections.singletonMap("x", value)).get("x");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'required':true, null, required",
                "'required':true, '   ', required",
                "'required':true, a, ''",
                "'minLength':3, ab, too-short",
                "'minLength':3, '', ''",
                "'maxLength':3, abcd, too-long",
                "'maxLength':'3', 😀😀😀, ''",
                "'pattern':'^[A-Z]{2}$', ab, pattern",
                "'pattern':'^[A-Z]{2}$', AB, ''",
                "'pattern':'[', AB, pattern",
                "'pattern':'^(a+)+$', aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!, pattern",
                "'validationType':'email', ann@example.com, ''",
                "'validationType':'email', ann@, email",
                "'validationType':'email', a..b@example.com, email",
                "'validationType':'phone', 010-8888 1234, ''",
                "'validationType':'phone', +86 138 0013 8000, ''",
                "'validationType':'phone', call me, phone",
            })
    void texts(String rules, String value, String reason) {
        assertThat(reason(form(TEXT.formatted(rules)), value)).isEqualTo(reason);
    }

    @Test
    void a_text_is_kept_without_blanks_around_and_nothing_is_null() {
        assertThat(kept(form(TEXT.formatted("")), " a b ")).isEqualTo("a b");
        assertThat(accepted(form(TEXT.formatted("")), Map.of("x", ""))).containsEntry("x", null);
    }

    @Test
    void a_text_that_cannot_be_kept_is_refused() {
        var line = form(TEXT.formatted(""));
        var lines = form("{'type':'textarea','key':'x'}");
        assertThat(reason(line, "a\u0000b")).isEqualTo("characters");
        assertThat(reason(line, "a\nb")).isEqualTo("characters");
        assertThat(reason(line, "a\uD800b")).isEqualTo("characters");
        assertThat(reason(line, 5)).isEqualTo("type-text");
        assertThat(reason(line, List.of("a"))).isEqualTo("type-text");
        assertThat(reason(lines, "x".repeat(1_000_000))).isEqualTo("too-long");
        assertThat(kept(lines, "a\r\nb\n")).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @CsvSource({
        "'validate':{'min':1}, 0, too-small",
        "'validate':{'max':'10'}, 10.5, too-large",
        "'validate':{'max':'=5+5'}, 11, too-large",
        "'decimalDigits':0, 1.5, decimals",
        "'decimalDigits':2, 1.25, ''",
        "'increment':'0.25', 1.3, increment",
        "'increment':'0.25', 1.5, ''",
        "'validate':{}, one, type-number",
        "'validate':{}, NaN, type-number",
        "'validate':{}, 1e999999999, digits",
        "'validate':{}, 1e-999999999, digits",
        "'validate':{}, 0e2147483647, ''",
        "'validate':{}, 12345678901234567890, digits",
        "'validate':{'required':true}, ' ', required",
    })
    void numbers(String rules, String value, String reason) {
        assertThat(reason(form(NUMBER.formatted(rules)), value)).isEqualTo(reason);
    }

    @Test
    void whole_numbers_are_long_and_others_double() {
        var number = form(NUMBER.formatted("'validate':{}"));
        assertThat(kept(number, "42")).isEqualTo(42L);
        assertThat(kept(number, new BigDecimal("42.0"))).isEqualTo(42L);
        assertThat(kept(number, 4.5f)).isEqualTo(4.5);
        assertThat(reason(number, Double.NaN)).isEqualTo("type-number");
        assertThat(reason(number, true)).isEqualTo("type-number");
        assertThat(kept(form(NUMBER.formatted("'serializeToString':true")), 4.5))
                .isEqualTo("4.5");
    }

    @ParameterizedTest
    @CsvSource({
        "'subtype':'date', 2026-11-23, 2026-11-23",
        "'subtype':'time', 14:05, 14:05",
        "'subtype':'time', 14:05:30+08:00, 14:05",
        "'subtype':'datetime', 2026-11-23T14:05, 2026-11-23T06:05:00Z",
        "'subtype':'datetime', 2026-11-23T14:05:00+01:00, 2026-11-23T13:05:00Z",
        "'subtype':'datetime', 2026-11-23T06:05:00Z, 2026-11-23T06:05:00Z",
    })
    void moments_are_kept_as_iso_text(String rules, String value, String kept) {
        assertThat(kept(form(DATE.formatted(rules)), value)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "'subtype':'date', 2026-02-30, type-date",
        "'subtype':'date', 23.11.2026, type-date",
        "'subtype':'date', 0026-11-23, year",
        "'subtype':'time', 25:00, type-time",
        "'subtype':'datetime', ?, type-datetime",
        "'subtype':'date'|'disallowPassedDates':true, 2026-11-22, past",
        "'subtype':'date'|'disallowPassedDates':true, 2026-11-23, ''",
        "'subtype':'datetime'|'properties':{'latest':'now'}, 2026-11-23T14:01, too-late",
        "'subtype':'datetime'|'properties':{'latest':'now'}, 2026-11-23T14:00, ''",
        "'subtype':'date'|'properties':{'earliest':'2026-12-01'}, 2026-11-30, too-early",
    })
    void moments_out_of_bounds(String rules, String value, String reason) {
        assertThat(reason(form(DATE.formatted(rules.replace('|', ','))), value)).isEqualTo(reason);
    }

    @Test
    void moments_of_java_are_taken_too() {
        var dateTime = form(DATE.formatted("'subtype':'datetime'"));
        assertThat(kept(dateTime, LocalDateTime.parse("2026-11-23T14:00"))).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(kept(dateTime, Date.from(Forms.NOW))).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(kept(form(DATE.formatted("'subtype':'date'")), LocalDate.parse("2026-11-23")))
                .isEqualTo("2026-11-23");
    }

    @Test
    void a_range_ends_where_another_field_says() {
        var form = form(
                "{'type':'datetime','subtype':'date','key':'from'}",
                "{'type':'datetime','subtype':'date','key':'to','properties':{'earliest':'from'}}");
        assertThat(refused(form, Map.of("from", "2026-11-23", "to", "2026-11-22")))
                .containsEntry("to", "too-early");
        assertThat(refused(form, Map.of("from", "2026-11-23", "to", "2026-11-23")))
                .isEmpty();
    }

    @Test
    void a_required_checkbox_must_be_ticked() {
        var form = form("{'type':'checkbox','key':'x','validate':{'required':true}}");
        assertThat(reason(form, false)).isEqualTo("must-be-checked");
        assertThat(reason(form, "yes")).isEqualTo("type-flag");
        assertThat(kept(form, "true")).isEqualTo(true);
        assertThat(accepted(form("{'type':'checkbox','key':'x'}"), Map.of())).containsEntry("x", false);
    }

    @ParameterizedTest
    @CsvSource({
        "'values':[{'label':'A'|'value':'a'}], a, ''",
        "'values':[{'label':'A'|'value':'a'}], b, not-offered",
        "'valuesKey':'fruit', apple, ''",
        "'valuesKey':'fruit', stone, not-offered",
        "'valuesKey':'colours', red, ''",
        "'valuesKey':'colours', blue, not-offered",
        "'valuesExpression':'=colours', red, ''",
        "'valuesKey':'nowhere', red, not-offered",
    })
    void options(String rules, String value, String reason) {
        var context = Map.of("colours", "[\"red\",{\"value\":\"green\",\"label\":\"Green\"}]");
        for (var type : List.of("select", "radio")) {
            var form = form("{'type':'%s','key':'x',%s}".formatted(type, rules.replace('|', ',')));
            assertThat(refused(form, context, Map.of("x", value)).getOrDefault("x", ""))
                    .isEqualTo(reason);
        }
        for (var type : List.of("taglist", "checklist")) {
            var form = form("{'type':'%s','key':'x',%s}".formatted(type, rules.replace('|', ',')));
            assertThat(refused(form, context, Map.of("x", List.of(value))).getOrDefault("x", ""))
                    .isEqualTo(reason);
        }
    }

    @Test
    void several_options_are_kept_as_json() {
        var form = form("{'type':'taglist','key':'x','valuesKey':'fruit','validate':{'required':true}}");
        assertThat(kept(form, List.of("pear", "apple", "pear"))).isEqualTo("[\"pear\",\"apple\"]");
        assertThat(kept(form, "[\"pear\"]")).isEqualTo("[\"pear\"]");
        assertThat(reason(form, List.of())).isEqualTo("required");
        assertThat(reason(form, "pear")).isEqualTo("type-list");
        assertThat(reason(form, Arrays.asList("pear", null))).isEqualTo("type-list");
        assertThat(reason(form, Collections.nCopies(300, "pear"))).isEqualTo("too-many");
    }

    @Test
    void files_are_own_ones_of_the_accepted_kinds() {
        var form = form("{'type':'filepicker','key':'x','accept':'.txt, image/*'}");
        var submission = Forms.service()
                .accept(form, Map.of(), Map.of("x", List.of(Forms.OWN_FILE.toString())), java.util.Locale.ENGLISH);
        assertThat(submission.attachments()).containsExactly(Forms.OWN_FILE);
        assertThat(submission.values()).containsEntry("x", Forms.OWN_FILE.toString());
        assertThat(reason(form, Forms.OTHERS_FILE.toString())).isEqualTo("file-unknown");
        assertThat(reason(form, "nonsense")).isEqualTo("file-unknown");
        assertThat(reason(form, List.of(Forms.OWN_FILE.toString(), Forms.OTHERS_FILE.toString())))
                .isEqualTo("too-many");
        assertThat(reason(form("{'type':'filepicker','key':'x','accept':'.pdf'}"), Forms.OWN_FILE.toString()))
                .isEqualTo("file-type");
    }

    @Test
    void several_files_are_kept_as_json_and_kept_ones_stay() {
        var form = form("{'type':'filepicker','key':'x','multiple':true}");
        var context = Map.of("x", JsonText.of(List.of(Forms.OTHERS_FILE)));
        var both = List.of(Forms.OTHERS_FILE.toString(), Forms.OWN_FILE.toString());
        var submission = Forms.service().accept(form, context, Map.of("x", both), java.util.Locale.ENGLISH);
        assertThat(submission.values()).containsEntry("x", JsonText.of(both));
        assertThat(submission.attachments()).containsExactly(Forms.OWN_FILE);
    }
}
