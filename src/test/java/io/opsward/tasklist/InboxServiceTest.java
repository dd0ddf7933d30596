package io.opsward.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseReader;
import io.opsward.shared.Priority;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class InboxServiceTest {

    @Autowired
    private InboxService inbox;

    @Autowired
    private TaskActs acts;

    @Autowired
    private StartService starts;

    @Autowired
    private CaseReader cases;

    private Errands errands;

    @BeforeEach
    void prepare() {
        errands = new Errands(starts, cases);
    }

    @Test
    void a_task_is_claimable_then_mine_then_done() {
        var title = Errands.title();
        var task = errands.task(errands.start(title, "P2", null));
        assertThat(titles("zhaolei", InboxList.CLAIMABLE, title)).containsExactly(title);
        assertThat(titles("sunli", InboxList.CLAIMABLE, title)).isEmpty();

        As.user("zhaolei", () -> acts.claim(task.id()));
        assertThat(titles("zhaolei", InboxList.CLAIMABLE, title)).isEmpty();
        assertThat(titles("qianjin", InboxList.CLAIMABLE, title)).isEmpty();
        assertThat(titles("zhaolei", InboxList.MINE, title)).containsExactly(title);

        As.user("zhaolei", () -> acts.complete(task.id(), Map.of("result", "fetched"), Locale.ENGLISH));
        var done = page("zhaolei", InboxList.DONE, words(title));
        assertThat(done).hasSize(1);
        assertThat(done.get(0).completedBy()).hasToString("zhaolei");
        assertThat(done.get(0).priority()).isEqualTo(Priority.P2);
        assertThat(titles("qianjin", InboxList.DONE, title)).isEmpty();
        assertThat(page("zhaolei", InboxList.CLAIMABLE, words(title)))
                .extracting(InboxItem::elementKey)
                .containsExactly("Task_ReportErrand");
    }

    @Test
    void a_released_task_is_offered_again() {
        var title = Errands.title();
        var task = errands.task(errands.start(title));
        As.user("zhaolei", () -> acts.claim(task.id()));
        As.user("zhaolei", () -> acts.release(task.id(), Map.of()));
        assertThat(titles("qianjin", InboxList.CLAIMABLE, title)).containsExactly(title);
        assertThat(titles("zhaolei", InboxList.MINE, title)).isEmpty();
    }

    @Test
    void lists_are_sorted_and_narrowed() {
        var title = Errands.title();
        var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        var late = errands.start(title, "P4", now.minus(Duration.ofHours(2)).toString());
        var urgent = errands.start(title, "P1", now.plus(Duration.ofHours(8)).toString());
        var open = errands.start(title, null, null);

        assertThat(numbers(words(title))).containsExactly(late, urgent, open);
        assertThat(numbers(words(title).sortedBy(InboxSort.DUE, true))).containsExactly(open, urgent, late);
        assertThat(numbers(words(title).sortedBy(InboxSort.PRIORITY, false))).containsExactly(urgent, late, open);
        assertThat(numbers(words(title).sortedBy(InboxSort.AGE, true))).containsExactly(open, urgent, late);
        assertThat(numbers(new InboxFilter("errand", Priority.P1, false, title, InboxSort.DUE, false)))
                .containsExactly(urgent);
        assertThat(numbers(new InboxFilter(null, null, true, title, InboxSort.DUE, false)))
                .containsExactly(late);
        assertThat(numbers(new InboxFilter("incident", null, false, title, InboxSort.DUE, false)))
                .isEmpty();
    }

    @Test
    void words_find_by_title_number_and_name_in_both_languages() {
        var title = Errands.title();
        var number = errands.start(title + " 打印机 cable");
        assertThat(numbers(words(title + " 打印"))).containsExactly(number);
        assertThat(numbers(words(title + " CAB"))).containsExactly(number);
        assertThat(numbers(words(title + " 办事"))).containsExactly(number);
        assertThat(numbers(words(title + " do errand"))).containsExactly(number);
        assertThat(numbers(words(number.value()))).containsExactly(number);
        assertThat(numbers(words(title + " 扫描"))).isEmpty();
        assertThat(numbers(words("'); drop table tasklist_item; -- & | ! " + title)))
                .isEmpty();
    }

    @Test
    void pages_lose_and_double_nothing_while_tasks_come_and_go() {
        var title = Errands.title();
        var expected = new ArrayList<String>();
        for (var i = 0; i < 23; i++) {
            var due = i % 3 == 0
                    ? null
                    : Instant.parse("2027-01-01T00:00:00Z")
                            .plus(Duration.ofDays(i % 4))
                            .toString();
            expected.add(errands.start(title, i % 5 == 0 ? null : "P" + (1 + i % 4), due)
                    .value());
        }
        for (var sort : InboxSort.values()) {
            for (var descending : List.of(true, false)) {
                var filter = words(title).sortedBy(sort, descending);
                assertThat(walk(filter, 5))
                        .containsExactlyInAnyOrderElementsOf(expected)
                        .doesNotHaveDuplicates();
            }
        }
        var filter = words(title).sortedBy(InboxSort.DUE, false);
        var first = As.user("zhaolei", () -> inbox.page(InboxList.CLAIMABLE, filter, null, 5));
        As.user("qianjin", () -> acts.claim(first.items().get(0).taskId()));
        As.user("qianjin", () -> acts.claim(first.items().get(4).taskId()));
        errands.start(title, "P1", "2026-12-01T00:00:00Z");
        var second = As.user(
                "zhaolei",
                () -> inbox.page(InboxList.CLAIMABLE, filter, first.items().get(4), 200));
        assertThat(second.items()).hasSize(18).doesNotContainAnyElementsOf(first.items());
        assertThat(second.hasMore()).isFalse();
    }

    @Test
    void a_task_offered_to_two_of_my_groups_is_listed_once() {
        var title = Errands.title();
        var number = errands.start(title);
        work("zhaolei", errands.task(number).id(), Map.of("result", "x"));
        work("zhaolei", errands.task(number).id(), Map.of());
        assertThat(errands.task(number).groups()).hasSize(2);
        assertThat(titles("zhaolei", InboxList.CLAIMABLE, title)).containsExactly(title);
        assertThat(titles("sunli", InboxList.CLAIMABLE, title)).containsExactly(title);
    }

    @Test
    void counts_stop_at_the_cap_and_follow_every_act() {
        var before = As.user("zhaolei", inbox::counts);
        var task = errands.task(errands.start(Errands.title(), "P1", "2026-01-01T00:00:00Z"));
        As.user("zhaolei", () -> acts.claim(task.id()));
        var after = As.user("zhaolei", inbox::counts);
        assertThat(after.mine()).isEqualTo(Math.min(before.mine() + 1, InboxCounts.CAP));
        assertThat(after.overdue()).isEqualTo(Math.min(before.overdue() + 1, InboxCounts.CAP));
        assertThat(InboxCounts.text(99)).isEqualTo("99");
        assertThat(InboxCounts.text(InboxCounts.CAP)).isEqualTo("99+");
    }

    @Test
    void a_leader_sees_what_the_team_holds() {
        var title = Errands.title();
        var task = errands.task(errands.start(title));
        As.user("qianjin", () -> acts.claim(task.id()));
        assertThat(titles("zhaolei", InboxList.TEAM, title)).containsExactly(title);
        assertThat(titles("qianjin", InboxList.TEAM, title)).isEmpty();
        assertThat(titles("sunli", InboxList.TEAM, title)).isEmpty();
        assertThat(As.user("zhaolei", inbox::counts).leadsTeam()).isTrue();
        assertThat(As.user("qianjin", inbox::counts).leadsTeam()).isFalse();
    }

    @Test
    void the_next_step_of_the_case_is_known() {
        var number = errands.start(Errands.title());
        work("zhaolei", errands.task(number).id(), Map.of("result", "x"));
        assertThat(As.user("zhaolei", () -> inbox.next(number)))
                .hasValueSatisfying(next -> assertThat(next.elementKey()).isEqualTo("Task_ReportErrand"));
        assertThat(As.user("sunli", () -> inbox.next(number))).isEmpty();
    }

    private void work(String person, String taskId, Map<String, ?> values) {
        As.user(person, () -> acts.claim(taskId));
        As.user(person, () -> acts.complete(taskId, values, Locale.ENGLISH));
    }

    private List<String> walk(InboxFilter filter, int size) {
        var numbers = new ArrayList<String>();
        InboxPage page;
        InboxItem last = null;
        do {
            var after = last;
            page = As.user("zhaolei", () -> inbox.page(InboxList.CLAIMABLE, filter, after, size));
            page.items().forEach(item -> numbers.add(item.caseNumber().value()));
            last = page.items().get(page.items().size() - 1);
        } while (page.hasMore());
        return numbers;
    }

    private List<io.opsward.shared.CaseNumber> numbers(InboxFilter filter) {
        return page("zhaolei", InboxList.CLAIMABLE, filter).stream()
                .map(InboxItem::caseNumber)
                .toList();
    }

    private List<String> titles(String person, InboxList list, String title) {
        return page(person, list, words(title)).stream().map(InboxItem::title).toList();
    }

    private List<InboxItem> page(String person, InboxList list, InboxFilter filter) {
        return As.user(person, () -> inbox.page(list, filter, null, 50).items());
    }

    private static InboxFilter words(String words) {
        return new InboxFilter(null, null, false, words, InboxSort.DUE, false);
    }
}
