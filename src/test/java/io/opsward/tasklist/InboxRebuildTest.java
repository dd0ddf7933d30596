package io.opsward.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseReader;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class InboxRebuildTest {

    private static final List<String> PEOPLE = List.of("zhaolei", "qianjin", "sunli", "wangmin");
    private static final int ACTS = 60;

    @Autowired
    private InboxRebuild rebuild;

    @Autowired
    private InboxService inbox;

    @Autowired
    private TaskActs acts;

    @Autowired
    private StartService starts;

    @Autowired
    private CaseReader cases;

    @Autowired
    private JdbcClient jdbc;

    private Errands errands;

    @BeforeEach
    void prepare() {
        errands = new Errands(starts, cases);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    void whatever_people_do_the_lists_are_as_the_engine_has_it(long seed) {
        var random = new Random(seed);
        var numbers = new ArrayList<CaseNumber>();
        var refused = 0;
        for (var i = 0; i < ACTS; i++) {
            try {
                act(random, numbers);
            } catch (AccessRefused | RuleViolation notNow) {
                refused++;
            }
        }
        assertThat(refused).as("some acts have to succeed").isLessThan(ACTS);
        assertThat(As.user("admin", rebuild::drift)).isZero();
    }

    @Test
    void rows_that_were_lost_or_changed_are_written_anew() {
        var title = Errands.title();
        var number = errands.start(title, "P2", "2027-03-01T01:00:00Z");
        var held = errands.start(title);
        As.user("qianjin", () -> acts.claim(errands.task(held).id()));
        var before = list(title);
        var drift = As.user("admin", rebuild::drift);

        jdbc.sql("delete from tasklist_item where case_number = ?")
                .param(number.value())
                .update();
        jdbc.sql("update tasklist_item set assignee = null where case_number = ?")
                .param(held.value())
                .update();
        assertThat(As.user("admin", rebuild::drift)).isGreaterThan(drift);

        As.user("admin", rebuild::rebuild);
        assertThat(As.user("admin", rebuild::drift)).isZero();
        assertThat(list(title)).isEqualTo(before);
    }

    @Test
    void only_an_administrator_rebuilds() {
        assertThatThrownBy(() -> As.user("zhoutao", rebuild::rebuild)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("zhoutao", rebuild::drift)).isInstanceOf(AccessRefused.class);
    }

    private List<InboxItem> list(String title) {
        var filter = new InboxFilter(null, null, false, title, InboxSort.AGE, false);
        return As.user("zhaolei", () -> inbox.page(InboxList.CLAIMABLE, filter, null, 50))
                .items();
    }

    private void act(Random random, List<CaseNumber> numbers) {
        if (numbers.isEmpty() || random.nextInt(6) == 0) {
            numbers.add(
                    errands.start(Errands.title(), random.nextBoolean() ? "P" + (1 + random.nextInt(4)) : null, null));
            return;
        }
        var open = cases.openTasks(numbers.get(random.nextInt(numbers.size())));
        if (open.isEmpty()) {
            return;
        }
        var id = open.get(0).id();
        var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        switch (random.nextInt(4)) {
            case 0 -> As.user(person, () -> acts.release(id, Map.of("result", "half")));
            case 1 -> As.user(person, () -> acts.reassign(id, new UserId("qianjin"), ""));
            case 2 ->
                As.user(
                        person,
                        () -> acts.complete(
                                id,
                                open.get(0).key().equals("Task_DoErrand") ? Map.of("result", "x") : Map.of(),
                                Locale.ENGLISH));
            default -> As.user(person, () -> acts.claim(id));
        }
    }
}
