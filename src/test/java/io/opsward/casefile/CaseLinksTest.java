package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links as steps make them. */
@ProcessTest
class CaseLinksTest {

    @Autowired
    private CaseLinks links;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private JdbcClient database;

    private CaseNumber one;
    private CaseNumber two;
    private CaseNumber three;

    @BeforeEach
    void open() {
        var samples = new SampleCases(product);
        one = samples.open("wangmin", Map.of());
        two = samples.open("wangmin", Map.of());
        three = samples.open("wangmin", Map.of());
    }

    @Test
    void a_link_is_read_from_both_ends_with_who_and_when() {
        As.user("liqiang", () -> links.link(one, LinkType.INCIDENT_OF, two));
        links.link(three, LinkType.RESOLVES, one);
        assertThat(links.of(one))
                .extracting(CaseLink::from, CaseLink::type, CaseLink::to, CaseLink::by)
                .containsExactly(
                        tuple(one, LinkType.INCIDENT_OF, two, new UserId("liqiang")),
                        tuple(three, LinkType.RESOLVES, one, UserId.SYSTEM));
        assertThat(links.of(two))
                .singleElement()
                .satisfies(link -> assertThat(link.other(two)).isEqualTo(one));
        assertThat(links.of(one, LinkType.RESOLVES)).hasSize(1);
        assertThat(links.of(two, LinkType.RESOLVES)).isEmpty();
    }

    @Test
    void the_same_link_again_is_one_link_and_one_line_in_each_history() {
        links.link(one, LinkType.RELATED, two);
        links.link(one, LinkType.RELATED, two);
        links.link(two, LinkType.RELATED, one);
        assertThat(links.of(one)).hasSize(1);
        assertThat(history(one)).containsExactly("LINKED related " + two);
        assertThat(history(two)).containsExactly("LINKED related " + one);
    }

    @Test
    void both_histories_tell_the_link_as_their_case_puts_it() {
        links.link(one, LinkType.CAUSED_BY, two);
        assertThat(history(one)).containsExactly("LINKED caused-by " + two);
        assertThat(history(two)).containsExactly("LINKED caused " + one);
    }

    @Test
    void the_trail_keeps_who_linked_what() {
        As.user("liqiang", () -> links.link(one, LinkType.RAISED_FROM, two));
        assertThat(database.sql("select actor || ' ' || action || ' ' || (details ->> 'linked-case')"
                                + " from audit_entry where subject = ?")
                        .param(one.value())
                        .query(String.class)
                        .list())
                .containsExactly("liqiang case-linked " + two);
    }

    @Test
    void two_cases_may_hang_together_in_several_ways() {
        links.link(one, LinkType.RAISED_FROM, two);
        links.link(one, LinkType.RESOLVES, two);
        links.link(two, LinkType.CAUSED_BY, one);
        assertThat(links.of(one)).hasSize(3);
    }

    @Test
    void what_one_case_says_of_the_other_that_one_cannot_say_of_it() {
        links.link(one, LinkType.RAISED_FROM, two);
        assertThatThrownBy(() -> links.link(two, LinkType.RAISED_FROM, one))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("casefile.link-circle");
    }

    @Test
    void duplicates_never_go_round_in_a_circle() {
        links.link(one, LinkType.DUPLICATE_OF, two);
        links.link(two, LinkType.DUPLICATE_OF, three);
        assertThatThrownBy(() -> links.link(three, LinkType.DUPLICATE_OF, one))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("casefile.link-circle");
        assertThat(links.of(three)).hasSize(1);
    }

    @Test
    void a_case_that_is_not_there_and_the_case_itself_are_faults() {
        var none = new CaseNumber("CFT-1999-000001");
        assertThatThrownBy(() -> links.link(one, LinkType.RELATED, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no such case");
        assertThatThrownBy(() -> links.link(one, LinkType.RELATED, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to itself");
    }

    @RepeatedTest(20)
    void the_same_link_from_many_at_once_is_one_row() {
        var type = LinkType.INCIDENT_OF;
        var failures = atOnce(8, turn -> () -> {
            links.link(one, type, two);
            return "";
        });
        assertThat(failures).containsOnly("");
        assertThat(links.of(two)).hasSize(1);
        assertThat(history(two)).hasSize(1);
    }

    @RepeatedTest(20)
    void two_that_close_a_circle_at_once_do_not_both_succeed() {
        links.link(one, LinkType.DUPLICATE_OF, two);
        var outcomes = atOnce(2, turn -> () -> {
            if (turn == 0) {
                links.link(two, LinkType.DUPLICATE_OF, three);
            } else {
                links.link(three, LinkType.DUPLICATE_OF, one);
            }
            return "linked";
        });
        assertThat(outcomes).containsExactlyInAnyOrder("linked", "casefile.link-circle");
    }

    /** What each of the acts gives, all begun at the same moment, or the rule that refused it. */
    private static List<String> atOnce(int count, java.util.function.IntFunction<Callable<String>> act) {
        var start = new CyclicBarrier(count);
        var threads = Executors.newFixedThreadPool(count);
        try {
            var acts = IntStream.range(0, count)
                    .<Callable<String>>mapToObj(turn -> () -> {
                        start.await();
                        try {
                            return act.apply(turn).call();
                        } catch (RuleViolation refused) {
                            return refused.messageKey();
                        }
                    })
                    .toList();
            return threads.invokeAll(acts).stream().map(CaseLinksTest::outcome).collect(Collectors.toList());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(java.util.concurrent.Future<String> act) {
        try {
            return act.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> history(CaseNumber number) {
        return database.sql("select kind || ' ' || (details ->> 'side') || ' ' || (details ->> 'to')"
                        + " from audit_case_event where case_number = ? and kind like '%LINKED' order by id")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
