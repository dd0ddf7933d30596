package io.opsward.configuration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.configuration.ItemExchange;
import io.opsward.configuration.RelationKind;
import io.opsward.shared.RuleViolation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void chinese_is_read_in_each_encoding_that_spreadsheets_write(String charset) {
        var file = "number,name\r\nCI-1,核心交换机\r\n".getBytes(Charset.forName(charset));
        assertThat(CsvFile.rows(file))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsEntry("name", "核心交换机"));
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_heading() {
        assertThat(rows("\uFEFFnumber,name\nCI-1,One")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_parted_as_the_country_has_it(String delimiter) {
        assertThat(rows("number,name,model\nCI-1,One,M".replace(",", delimiter)))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsEntry("model", "M"));
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_does() {
        assertThat(rows("number,description\nCI-1,\"two\nlines\"\n,\nCI-2,x"))
                .extracting(CsvRow::line)
                .containsExactly(2, 4);
    }

    @Test
    void headings_may_be_written_with_capitals_and_blanks() {
        assertThat(rows("Number,Serial Number\nCI-1,S1"))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsEntry("serial_number", "S1"));
    }

    @Test
    void headings_may_be_written_in_chinese() {
        assertThat(rows("编号,名称,运行于\nCI-1,交换机,CI-2")).singleElement().satisfies(row -> {
            assertThat(row.cells()).containsEntry("name", "交换机");
            assertThat(row.related(RelationKind.RUNS_ON)).containsExactly("CI-2");
        });
    }

    @Test
    void a_short_row_has_empty_cells() {
        assertThat(rows("number,name,model\nCI-1"))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsEntry("model", ""));
    }

    @Test
    void numbers_of_relations_may_be_parted_in_several_ways() {
        assertThat(rows("number,runs_on\nCI-1,\"CI-2 CI-3,CI-4；CI-5、CI-2\""))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.related(RelationKind.RUNS_ON)).containsExactly("CI-2", "CI-3", "CI-4", "CI-5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name,type~Server,server              | configuration.file.no-number
                    number,colour~CI-1,red               | configuration.file.unknown-column
                    number,name,name~CI-1,A,B            | configuration.file.double-column
                    number,name                          | configuration.file.empty
                    number,name~CI-1,A,B                 | configuration.file.too-many-cells
                    number,name~CI-1,"open               | configuration.file.not-csv""")
    void a_file_that_cannot_be_read_is_refused_as_a_whole(String file, String reason) {
        refused(file.replace('~', '\n').getBytes(StandardCharsets.UTF_8), reason);
    }

    @Test
    void what_is_no_text_is_refused() {
        refused(new byte[] {'n', 0, 'u', 0}, "configuration.file.encoding");
        refused(new byte[] {(byte) 0xff, (byte) 0xff, 'n'}, "configuration.file.encoding");
        refused(new byte[0], "configuration.file.empty");
    }

    @Test
    void too_many_bytes_and_too_many_rows_are_refused() {
        refused(new byte[ItemExchange.MOST_BYTES + 1], "configuration.file.too-big");
        refused(
                ("number\n" + "CI-1\n".repeat(ItemExchange.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8),
                "configuration.file.too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1", "''"})
    void what_a_spreadsheet_would_run_begins_with_an_apostrophe(String text) {
        assertThat(CsvCell.guarded(text)).isEqualTo("'" + text);
    }

    @Property
    void guarding_is_undone_by_reading(@ForAll String text) {
        assertThat(CsvCell.plain(CsvCell.guarded(text))).isEqualTo(text);
        assertThat(CsvCell.guarded(text)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
    }

    private static List<CsvRow> rows(String text) {
        return CsvFile.rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> CsvFile.rows(file))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }
}
