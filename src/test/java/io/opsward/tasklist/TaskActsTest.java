package io.opsward.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opsward.casefile.CaseFileService;
import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.form.FieldError;
import io.opsward.form.FormRefused;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class TaskActsTest {

    @Autowired
    private TaskActs acts;

    @Autowired
    private TaskPages pages;

    @Autowired
    private TaskDrafts drafts;

    @Autowired
    private StartService starts;

    @Autowired
    private InboxService inbox;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private CaseFileService caseFiles;

    @Autowired
    private CaseReader cases;

    private Errands errands;
    private CaseNumber number;
    private String taskId;

    @BeforeEach
    void prepare() {
        errands = new Errands(starts, cases);
        number = errands.start(Errands.title());
        taskId = errands.task(number).id();
    }

    @Test
    void of_two_people_one_wins_and_the_other_reads_who_and_keeps_what_he_typed() throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var results = Stream.of("zhaolei", "qianjin")
                .map(person -> threads.submit(() -> {
                    together.await();
                    return claimTyping(person);
                }))
                .toList();
        var first = results.get(0).get();
        var second = results.get(1).get();
        threads.shutdown();

        assertThat(first == null).isNotEqualTo(second == null);
        var loser = first == null ? "qianjin" : "zhaolei";
        var winner = first == null ? "赵磊" : "钱进";
        var refusal = first == null ? second : first;
        assertThat(refusal.messageKey()).isEqualTo("task.taken");
        assertThat(refusal.parameters()).containsExactly(winner);
        assertThat(As.user(loser, () -> drafts.find(taskId)))
                .hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("result", "by " + loser));
    }

    @Test
    void a_draft_survives_release_and_goes_to_the_next_holder() {
        As.user("zhaolei", () -> acts.claim(taskId));
        As.user("zhaolei", () -> acts.release(taskId, Map.of("result", "half way")));
        As.user("qianjin", () -> acts.claim(taskId));
        var draft = As.user("qianjin", () -> pages.open(taskId)).draft().orElseThrow();
        assertThat(draft.by()).hasToString("zhaolei");
        assertThat(draft.values()).containsEntry("result", "half way");

        As.user("qianjin", () -> drafts.save(taskId, Map.of("result", "mine")));
        assertThat(As.user("qianjin", () -> drafts.find(taskId)).orElseThrow().values())
                .containsEntry("result", "mine");
        assertThat(As.user("zhaolei", () -> drafts.find(taskId)).orElseThrow().values())
                .containsEntry("result", "half way");

        As.user("qianjin", () -> acts.complete(taskId, Map.of("result", "done"), Locale.ENGLISH));
        assertThat(As.user("qianjin", () -> drafts.find(taskId))).isEmpty();
        assertThat(As.user("zhaolei", () -> drafts.find(taskId))).isEmpty();
        assertThat(As.user("zhaolei", () -> drafts.save(taskId, Map.of("result", "late"))))
                .isFalse();
    }

    @Test
    void what_an_onlooker_typed_is_his_alone() {
        As.user("qianjin", () -> drafts.save(taskId, Map.of("result", "thinking")));
        assertThat(As.user("zhaolei", () -> drafts.find(taskId))).isEmpty();
        assertThat(As.user("qianjin", () -> drafts.find(taskId))).isPresent();
        assertThat(As.user("sunli", () -> drafts.save(taskId, Map.of("result", "not mine"))))
                .isFalse();
    }

    static Stream<Arguments> badPosts() {
        Map<String, Object> missing = new HashMap<>();
        missing.put("result", null);
        return Stream.of(
                Arguments.of(missing, "result"),
                Arguments.of(Map.of("result", ""), "result"),
                Arguments.of(Map.of("result", "far more than twenty characters"), "result"),
                Arguments.of(Map.of("result", List.of("a", "list")), "result"),
                Arguments.of(Map.of("result", "x", "amount", "many"), "amount"),
                Arguments.of(Map.of("result", "x", "amount", 101), "amount"),
                Arguments.of(Map.of("result", "x", "followUp", true), "followUpBy"),
                Arguments.of(Map.of("result", "x", "followUpBy", "smuggled into a hidden field"), "followUpBy"),
                Arguments.of(Map.of("result", "x", "title", "another title"), "title"),
                Arguments.of(Map.of("result", "x", "registeredBy", "somebody else"), "registeredBy"));
    }

    @ParameterizedTest
    @MethodSource("badPosts")
    void a_bad_post_is_refused_naming_the_field_and_nothing_changes(Map<String, Object> post, String field) {
        As.user("zhaolei", () -> acts.claim(taskId));
        var before = processes.variables(number);
        var refused = catchThrowableOfType(
                FormRefused.class, () -> As.user("zhaolei", () -> acts.complete(taskId, post, Locale.ENGLISH)));
        assertThat(refused.errors()).extracting(FieldError::path).containsExactly(field);
        assertThat(processes.variables(number)).isEqualTo(before);
        assertThat(errands.task(number).id()).isEqualTo(taskId);
        assertThat(As.user("zhaolei", () -> drafts.find(taskId)).orElseThrow().values())
                .containsOnlyKeys(post.keySet());
    }

    @Test
    void a_huge_post_is_refused_and_is_no_draft() {
        As.user("zhaolei", () -> acts.claim(taskId));
        var huge = Map.of("result", "x".repeat(1_100_000));
        assertThatThrownBy(() -> As.user("zhaolei", () -> acts.complete(taskId, huge, Locale.ENGLISH)))
                .isInstanceOf(FormRefused.class);
        assertThat(As.user("zhaolei", () -> drafts.find(taskId))).isEmpty();
        assertThatThrownBy(() -> As.user("zhaolei", () -> drafts.save(taskId, huge)))
                .hasMessageContaining("tasklist.draft-too-large");
    }

    @Test
    void a_completed_form_can_be_read_as_it_was() {
        As.user("zhaolei", () -> acts.claim(taskId));
        As.user("zhaolei", () -> acts.complete(taskId, Map.of("result", "fetched", "amount", 7), Locale.ENGLISH));
        var done = As.user("zhaolei", () -> pages.done(taskId)).orElseThrow();
        assertThat(done.form()).isPresent();
        assertThat(done.values()).containsEntry("result", "fetched").containsEntry("amount", 7);
        assertThat(As.user("sunli", () -> pages.done(taskId))).isPresent();
        assertThatThrownBy(() -> As.user("chenchen", () -> pages.done(taskId))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("zhaolei", () -> pages.open(taskId))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_sees_claims_or_completes_what_is_not_for_him() {
        assertThatThrownBy(() -> As.user("sunli", () -> pages.open(taskId))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("sunli", () -> acts.claim(taskId, Map.of("result", "x"))))
                .isInstanceOf(AccessRefused.class);
        As.user("zhaolei", () -> acts.claim(taskId));
        assertThatThrownBy(() -> As.user("qianjin", () -> acts.complete(taskId, Map.of("result", "x"), Locale.ENGLISH)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("task.taken");
        assertThatThrownBy(() -> As.user("qianjin", () -> acts.release(taskId, Map.of())))
                .hasMessageContaining("task.taken");
        assertThat(errands.task(number).assignee()).hasToString("zhaolei");
        assertThatThrownBy(() -> As.user("zhaolei", () -> pages.open("no-such-task")))
                .isInstanceOf(NotFound.class);
        assertThat(As.user("zhaolei", () -> pages.done("no-such\0task"))).isEmpty();
    }

    @Test
    void a_leader_hands_a_task_over_and_says_why() {
        As.user("qianjin", () -> acts.claim(taskId));
        var opened = As.user("zhaolei", () -> pages.open(taskId));
        assertThat(opened.access().reassignable()).isTrue();
        assertThat(As.user("zhaolei", () -> pages.candidates(opened.task())))
                .contains(new UserId("zhaolei"))
                .doesNotContain(new UserId("qianjin"), new UserId("sunli"));
        As.user("zhaolei", () -> acts.reassign(taskId, new UserId("zhaolei"), "Qian is ill"));
        assertThat(As.user("zhaolei", () -> caseFiles.comments(number)))
                .anySatisfy(comment -> assertThat(comment.text()).isEqualTo("Qian is ill"));
        assertThat(tasksOf("zhaolei", InboxList.MINE)).contains(taskId);
        assertThat(tasksOf("qianjin", InboxList.MINE)).doesNotContain(taskId);
        assertThatThrownBy(() -> As.user("qianjin", () -> acts.reassign(taskId, new UserId("qianjin"), "")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("zhaolei", () -> acts.reassign(taskId, new UserId("sunli"), "")))
                .hasMessageContaining("task.not-member");
    }

    @Test
    void a_start_form_is_checked_and_keeps_its_draft() {
        assertThatThrownBy(() ->
                        As.user("wangmin", () -> starts.start("errand", Map.of("priority", "P2"), Locale.ENGLISH)))
                .isInstanceOf(FormRefused.class);
        assertThat(As.user("wangmin", () -> starts.draft(new StartPlace("errand", null)))
                        .orElseThrow()
                        .values())
                .containsEntry("priority", "P2");
        errands.start(Errands.title());
        assertThat(As.user("wangmin", () -> starts.draft(new StartPlace("errand", null))))
                .isEmpty();
        assertThatThrownBy(() -> As.user("zhaolei", () -> starts.start("errand", Map.of(), Locale.ENGLISH)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("wangmin", () -> starts.get("no-such-process")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lists_and_acts_cost_few_statements() {
        var page = Statements.of(
                () -> As.user("zhaolei", () -> inbox.page(InboxList.CLAIMABLE, InboxFilter.ALL, null, 25)));
        assertThat(page.stream().filter(sql -> sql.contains("tasklist_"))).hasSize(1);
        var claim = As.user("zhaolei", () -> Statements.of(() -> acts.claim(taskId)));
        assertThat(claim.stream().filter(sql -> sql.contains("tasklist_"))).hasSize(1);
        assertThat(claim.stream().filter(sql -> sql.contains("servicelevel_")))
                .as("a task that has nothing to do with clocks")
                .isEmpty();
        var complete = As.user(
                "zhaolei", () -> Statements.of(() -> acts.complete(taskId, Map.of("result", "x"), Locale.ENGLISH)));
        assertThat(complete.stream().filter(sql -> sql.contains("tasklist_")))
                .as("done row, form as it was, the next task, what it shows of the case")
                .hasSizeLessThanOrEqualTo(4);
        assertThat(tasks.mayReassign(errands.task(number))).isFalse();
    }

    private @Nullable RuleViolation claimTyping(String person) {
        try {
            As.user(person, () -> acts.claim(taskId, Map.of("result", "by " + person)));
            return null;
        } catch (RuleViolation refusal) {
            return refusal;
        }
    }

    private List<String> tasksOf(String person, InboxList list) {
        var filter = new InboxFilter(null, null, false, number.value(), InboxSort.DUE, false);
        return As.user(person, () -> inbox.page(list, filter, null, 25)).items().stream()
                .map(InboxItem::taskId)
                .toList();
    }
}
