package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessStarted;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The case file as written by the engine's events, and who reads what of it. */
@ProcessTest
class CaseFilesTest {

    @Autowired
    private CaseFileService cases;

    @Autowired
    private ApplicationContext product;

    private SampleCases samples;

    @BeforeEach
    void samples() {
        samples = new SampleCases(product);
    }

    @Test
    void a_started_process_opens_a_case_with_the_number_as_title() {
        var number = open("wangmin", Map.of());
        var summary = As.user("wangmin", () -> cases.get(number));
        assertThat(summary.title()).isEqualTo(number.value());
        assertThat(summary.status()).isEqualTo(CaseStatus.NEW);
        assertThat(summary.registeredBy()).isEqualTo(new UserId("wangmin"));
        assertThat(summary.endedAt()).isNull();
    }

    @Test
    void a_step_changes_what_it_knows_and_leaves_the_rest() {
        var number = open("wangmin", Map.of("case.title", "  Printer\n jams ", "case.priority", "P2"));
        change(number, Map.of("case.title", "", "case.priority", "none", "case.status", "ON_HOLD"));
        var summary = As.user("wangmin", () -> cases.get(number));
        assertThat(summary.title()).isEqualTo("Printer jams");
        assertThat(summary.priority()).isEqualTo(Priority.P2);
        assertThat(summary.status()).isEqualTo(CaseStatus.ON_HOLD);
    }

    @Test
    void a_title_beyond_the_limit_is_cut() {
        var number = open("wangmin", Map.of("case.title", "长".repeat(300)));
        assertThat(As.user("wangmin", () -> cases.get(number)).title())
                .hasSize(200)
                .endsWith("…");
    }

    @Test
    void a_called_process_neither_opens_nor_ends_a_case() {
        var number = open("wangmin", Map.of());
        samples.publish(new ProcessStarted(SampleCases.MODEL, "called", number, true, new UserId("liqiang")));
        samples.publish(new ProcessEnded(SampleCases.MODEL, "called", number, true, false));
        var summary = As.user("wangmin", () -> cases.get(number));
        assertThat(summary.registeredBy()).isEqualTo(new UserId("wangmin"));
        assertThat(summary.endedAt()).isNull();
    }

    @Test
    void a_case_ends_with_the_outcome_it_has_reached_or_as_completed() {
        var plain = open("wangmin", Map.of("case.status", "IN_PROGRESS"));
        var closed = open("wangmin", Map.of("case.status", "CLOSED"));
        var cut = open("wangmin", Map.of("case.status", "IN_PROGRESS"));
        end(plain, false);
        end(closed, false);
        end(cut, true);
        var found = As.user("wangmin", () -> cases.find(List.of(plain, closed, cut)));
        assertThat(found.get(plain).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(found.get(closed).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(found.get(cut).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(found.values()).allMatch(summary -> summary.endedAt() != null);
    }

    @Test
    void a_client_reads_cases_of_the_own_organisation_and_those_opened_in_person() {
        var own = open("wangmin", Map.of("case.client", "first-hospital"));
        var opened = open("chenchen", Map.of());
        var other = open("wangmin", Map.of("case.client", "second-hospital"));
        var nobodys = open("wangmin", Map.of());
        assertThat(As.user("chenchen", () -> cases.find(List.of(own, opened, other, nobodys))))
                .containsOnlyKeys(own, opened);
        As.user("chenchen", () -> assertThatThrownBy(() -> cases.get(other)).isInstanceOf(AccessRefused.class));
        assertThat(As.user("chenchen", () -> cases.mayRead(nobodys))).isFalse();
        assertThat(numbers("chenchen", "")).contains(own, opened).doesNotContain(other, nobodys);
    }

    @Test
    void staff_and_auditors_read_all_and_auditors_add_nothing() {
        var number = open("chenchen", Map.of("case.client", "first-hospital"));
        for (var person : List.of("wangmin", "liqiang", "zhoutao", "heshen")) {
            assertThat(As.user(person, () -> cases.mayRead(number))).as(person).isTrue();
        }
        assertThat(As.user("liqiang", () -> cases.mayContribute(number))).isTrue();
        assertThat(As.user("heshen", () -> cases.mayContribute(number))).isFalse();
        As.user(
                "heshen",
                () -> assertThatThrownBy(() -> cases.comment(number, "no", true))
                        .isInstanceOf(AccessRefused.class));
    }

    @Test
    void a_case_that_is_not_there_is_not_found() {
        var none = new CaseNumber("CFT-1999-000001");
        As.user("wangmin", () -> assertThatThrownBy(() -> cases.get(none)).isInstanceOf(NotFound.class));
        assertThat(As.user("wangmin", () -> cases.mayRead(none))).isFalse();
    }

    @Test
    void a_client_neither_reads_nor_finds_internal_comments() {
        var number = open("wangmin", Map.of("case.client", "first-hospital"));
        As.user("wangmin", () -> cases.comment(number, "内部分析 zebrafish", false));
        As.user("wangmin", () -> cases.comment(number, "已联系 giraffe", true));
        As.user("chenchen", () -> cases.comment(number, "谢谢 hippopotamus", false));
        assertThat(As.user("chenchen", () -> cases.comments(number)))
                .extracting(CaseComment::text)
                .containsExactly("已联系 giraffe", "谢谢 hippopotamus");
        assertThat(As.user("liqiang", () -> cases.comments(number))).hasSize(3);
        assertThat(numbers("chenchen", "giraffe hippopotamus")).containsExactly(number);
        assertThat(numbers("chenchen", "zebrafish")).isEmpty();
        assertThat(numbers("liqiang", "zebra 内部")).containsExactly(number);
    }

    @Test
    void a_note_of_the_process_is_for_the_client_too() {
        var number = open("wangmin", Map.of("case.client", "first-hospital"));
        cases.note(number, " Part ordered ");
        cases.note(number, "  ");
        assertThat(As.user("chenchen", () -> cases.comments(number)))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.by()).isEqualTo(UserId.SYSTEM);
                    assertThat(note.text()).isEqualTo("Part ordered");
                });
    }

    @Test
    void a_comment_says_something_and_has_a_limit() {
        var number = open("wangmin", Map.of());
        As.user(
                "wangmin",
                () -> assertThatThrownBy(() -> cases.comment(number, " \n", true))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("casefile.comment-empty"));
        As.user(
                "wangmin",
                () -> assertThatThrownBy(() -> cases.comment(number, "x".repeat(4001), true))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("casefile.comment-too-long"));
    }

    @Test
    void cases_are_found_by_number_and_by_words_of_both_languages() {
        var number = open(
                "wangmin", Map.of("case.title", "门诊打印机无法打印", "case.details", "The Okapi-9000 in room 3 is offline"));
        assertThat(numbers("wangmin", "打印机")).contains(number);
        assertThat(numbers("wangmin", "无法打印 okapi")).containsExactly(number);
        assertThat(numbers("wangmin", "OKAP")).containsExactly(number);
        assertThat(numbers("wangmin", number.value().toLowerCase())).containsExactly(number);
        assertThat(numbers("wangmin", "okapi 扫描仪")).isEmpty();
        var running = number.value().substring(9).replaceFirst("^0+", "");
        assertThat(numbers("wangmin", running + " okapi")).containsExactly(number);
        assertThat(numbers("wangmin", "CFT-" + number.value().substring(4, 8))).contains(number);
    }

    @Test
    void results_come_page_by_page_newest_first_without_gap_or_doubling() {
        var opened = new ArrayList<CaseNumber>();
        for (var i = 0; i < 7; i++) {
            opened.add(0, open("wangmin", Map.of("case.title", "Quokka " + i)));
        }
        end(opened.get(3), false);
        var found = new ArrayList<CaseNumber>();
        As.user("wangmin", () -> {
            CaseNumber last = null;
            for (var page = cases.search("quokka", false, last, 3); !page.isEmpty(); ) {
                page.forEach(summary -> found.add(summary.number()));
                last = found.get(found.size() - 1);
                page = cases.search("quokka", false, last, 3);
            }
        });
        assertThat(found).containsExactlyElementsOf(opened);
        assertThat(As.user("wangmin", () -> cases.search("quokka", true, null, 50)))
                .extracting(CaseSummary::number)
                .doesNotContain(opened.get(3))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "%",
                "_",
                "\\",
                "a' & !b | (c",
                "<->:*",
                "'; drop table casefile_case",
                "\u0000x",
                "INC-%",
                "💥"
            })
    void special_characters_are_harmless(String typed) {
        var number = open("wangmin", Map.of("case.title", "Axolotl " + typed.replace("\u0000", "")));
        assertThat(numbers("wangmin", typed)).isNotNull();
        assertThat(numbers("wangmin", "axolotl")).contains(number);
    }

    private List<CaseNumber> numbers(String person, String words) {
        return As.user(person, () -> cases.search(words, false, null, 200)).stream()
                .map(CaseSummary::number)
                .toList();
    }

    private CaseNumber open(String by, Map<String, String> properties) {
        return samples.open(by, properties);
    }

    private void change(CaseNumber number, Map<String, String> properties) {
        samples.change(number, properties);
    }

    private void end(CaseNumber number, boolean cancelled) {
        samples.end(number, cancelled);
    }
}
