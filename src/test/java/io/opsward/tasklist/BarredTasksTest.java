package io.opsward.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseSteps;
import io.opsward.engine.Separation;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks that somebody may not do for a duty of his stand in his list with the reason, and count for nothing. */
@ProcessTest
class BarredTasksTest {

    private static final Separation RULE = new Separation("implementer", "verifier");

    @Autowired
    private InboxService inbox;

    @Autowired
    private InboxQueries queries;

    @Autowired
    private TaskPages pages;

    @Autowired
    private TaskActs acts;

    @Autowired
    private StartService starts;

    @Autowired
    private CaseReader cases;

    @Autowired
    private CaseSteps steps;

    private Repairs repairs;
    private String title;
    private CaseNumber number;

    @BeforeEach
    void prepare() {
        repairs = new Repairs(starts, acts, cases);
        title = Errands.title();
        number = repairs.done(title, "zhaolei");
    }

    @Test
    void the_list_tells_whom_the_task_is_not_for() {
        assertThat(claimable("zhaolei")).extracting(InboxItem::barred).containsExactly(RULE);
        assertThat(claimable("qianjin")).extracting(InboxItem::barred).containsOnlyNulls();
        assertThat(claimable("wangmin")).extracting(InboxItem::barred).containsOnlyNulls();
    }

    @Test
    void a_page_is_one_statement_however_many_are_not_for_the_reader() {
        repairs.done(title, "zhaolei");
        repairs.done(title, "zhaolei");
        As.user("zhaolei", () -> {
            var statements = Statements.of(() -> inbox.page(InboxList.CLAIMABLE, filter(), null, 25));
            assertThat(statements).hasSize(1);
            assertThat(Statements.of(inbox::counts))
                    .filteredOn(sql -> sql.contains("tasklist_"))
                    .hasSize(1);
        });
    }

    @Test
    void the_number_of_claimable_tasks_leaves_them_out() {
        var group = new GroupKey("verifiers-" + number.value().toLowerCase(java.util.Locale.ROOT));
        steps.offerAlsoTo(repairs.task(number).id(), group);
        assertThat(count("zhaolei", group)).isZero();
        assertThat(count("qianjin", group)).isEqualTo(1);
    }

    @Test
    void it_is_not_the_next_step_of_whoever_may_not_do_it() {
        assertThat(As.user("zhaolei", () -> inbox.next(number))).isEmpty();
        assertThat(As.user("qianjin", () -> inbox.next(number))).isPresent();
    }

    @Test
    void its_page_gives_the_reason_instead_of_the_claim_and_hands_it_to_nobody_barred() {
        var task = repairs.task(number);
        var access = As.user("zhaolei", () -> pages.open(task.id())).access();
        assertThat(access.claimable()).isFalse();
        assertThat(access.barred()).isEqualTo(RULE);
        assertThat(As.user("qianjin", () -> pages.open(task.id())).access().claimable())
                .isTrue();
        assertThat(As.user("zhoutao", () -> pages.candidates(task)))
                .contains(new UserId("qianjin"), new UserId("wangmin"))
                .doesNotContain(new UserId("zhaolei"));
    }

    @Test
    void nothing_is_left_of_it_when_it_is_done() {
        repairs.work(number, "qianjin", Map.of("repaired", true));
        assertThat(claimable("zhaolei")).isEmpty();
        var done = As.user("qianjin", () -> inbox.page(InboxList.DONE, filter(), null, 25));
        assertThat(done.items()).extracting(InboxItem::barred).containsOnlyNulls();
    }

    private int count(String person, GroupKey group) {
        var reader = new InboxService.Reader(new UserId(person), List.of(group), List.of(), Instant.now());
        return queries.counts(reader).claimable();
    }

    private List<InboxItem> claimable(String person) {
        return As.user(person, () -> inbox.page(InboxList.CLAIMABLE, filter(), null, 25))
                .items();
    }

    private InboxFilter filter() {
        return new InboxFilter(null, null, false, title, InboxSort.DUE, false);
    }
}
