package io.opsward.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What management may make of a board, and what not. */
@ProcessTest
class BoardsTest {

    private static final BoardRules RULES =
            new BoardRules(2, 50, Duration.ofMinutes(30), Duration.ofMinutes(60), false);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Boards boards;

    @Autowired
    private JdbcClient database;

    private final String key = "board-" + UUID.randomUUID();

    @Test
    void a_new_database_knows_the_cab_and_the_ecab() {
        As.signIn("heshen");
        assertThat(boards.list()).extracting(Board::key).contains("cab", "ecab");
        assertThat(boards.get("cab").members())
                .extracting(Member::person)
                .startsWith(new UserId("zhoutao"), new UserId("zhenghua"));
    }

    @Test
    void every_change_is_in_the_audit_trail() {
        As.signIn("zhoutao");
        boards.save(board(List.of(member("zhoutao", "wujing"), member("sunli", null)), RULES));
        var saved = boards.get(key);
        boards.save(new Board(key, saved.name(), List.of(member("sunli", null), member("zhaolei", null)), RULES, 1));
        assertThat(boards.get(key).version()).isEqualTo(2);
        assertThat(database.sql("select action || ' ' || details from audit_entry where subject = ? order by id")
                        .param(key)
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        added -> assertThat(added).startsWith("board-added").contains("zhoutao MEMBER (wujing)"),
                        changed -> assertThat(changed)
                                .startsWith("board-changed")
                                .contains("zhaolei MEMBER")
                                .doesNotContain("quorum"));
    }

    @Test
    void a_board_saved_as_it_was_is_no_change() {
        As.signIn("zhoutao");
        boards.save(board(List.of(member("zhoutao", null), member("sunli", null)), RULES));
        boards.save(boards.get(key));
        assertThat(boards.get(key).version()).isEqualTo(1);
    }

    @Test
    void who_was_slower_is_told() {
        As.signIn("zhoutao");
        var wanted = board(List.of(member("zhoutao", null), member("sunli", null)), RULES);
        boards.save(wanted);
        refused("board.exists", () -> boards.save(wanted));
        var seen = boards.get(key);
        boards.save(new Board(key, new Bilingual("Other", "其他"), seen.members(), RULES, 1));
        refused("board.changed", () -> boards.save(seen));
        assertThatThrownBy(() -> boards.save(new Board("unheard-of", seen.name(), seen.members(), RULES, 3)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_member_sits_once() {
        refusedMembers("board.member-twice", member("sunli", null), member("zhaolei", null), member("sunli", "wujing"));
    }

    @Test
    void nobody_is_the_own_deputy() {
        refusedMembers("board.own-deputy", member("sunli", "sunli"), member("zhaolei", null));
    }

    @Test
    void deputies_do_not_go_in_a_circle() {
        refusedMembers(
                "board.deputies-in-circle",
                member("sunli", "zhaolei"),
                member("zhaolei", "liqiang"),
                member("liqiang", "sunli"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-of-this-name", "sun\0li", "Sunli"})
    void only_accounts_are_members_or_deputies(String account) {
        refusedMembers("board.account", member("sunli", null), member(account, null));
        refusedMembers("board.account", member("sunli", account), member("zhaolei", null));
    }

    @Test
    void there_is_one_chair() {
        var chair = new Member(new UserId("sunli"), null, BoardRole.CHAIR);
        refusedMembers("board.chair-twice", chair, new Member(new UserId("zhaolei"), null, BoardRole.CHAIR));
    }

    @Test
    void a_board_has_members() {
        refusedMembers("board.members");
    }

    @ParameterizedTest
    @CsvSource({
        "0,50,30,60,board.quorum",
        "3,50,30,60,board.quorum",
        "1,0,30,60,board.majority",
        "1,100,30,60,board.majority",
        "1,50,0,60,board.times",
        "1,50,60,60,board.times",
        "1,50,-5,60,board.times",
        "1,50,30,86401,board.times",
    })
    void rules_can_be_kept(int quorum, int majority, int deputies, int closes, String refusal) {
        As.signIn("zhoutao");
        var rules = new BoardRules(quorum, majority, Duration.ofMinutes(deputies), Duration.ofMinutes(closes), false);
        refused(refusal, () -> boards.save(board(List.of(member("sunli", null), member("zhaolei", null)), rules)));
    }

    @ParameterizedTest
    @CsvSource({
        "CAB,x,y,board.key",
        "'',x,y,board.key",
        "a board,x,y,board.key",
        "ok,' ',y,board.name",
        "ok,x,'',board.name"
    })
    void key_and_names_are_needed(String wrongKey, String english, String chinese, String refusal) {
        As.signIn("zhoutao");
        var members = List.of(member("sunli", null), member("zhaolei", null));
        refused(refusal, () -> boards.save(new Board(wrongKey, new Bilingual(english, chinese), members, RULES, 0)));
    }

    @Test
    void staff_read_and_management_changes() {
        var wanted = board(List.of(member("sunli", null), member("zhaolei", null)), RULES);
        for (var person : List.of("sunli", "heshen", "fenggong", "chenchen")) {
            assertThatThrownBy(() -> As.user(person, () -> boards.save(wanted))).isInstanceOf(AccessRefused.class);
        }
        assertThat(As.user("sunli", boards::list)).isNotEmpty();
        assertThatThrownBy(() -> As.user("chenchen", boards::list)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("chenchen", () -> boards.get("cab"))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void an_open_ballot_keeps_the_rules_of_its_opening() {
        var polls = new Polls(context);
        var number = polls.ask("wangmin", "poll");
        var before = As.user("zhoutao", () -> boards.get("cab"));
        try {
            var members = new ArrayList<>(before.members());
            members.remove(4);
            As.user("zhoutao", () -> boards.save(new Board("cab", before.name(), members, RULES, before.version())));
            assertThat(polls.ballot(number).rules()).isEqualTo(before.rules());
            assertThat(polls.ballot(number).seats()).hasSize(5);
            polls.vote(number, "sunli", Choice.APPROVE);
            polls.vote(number, "zhoutao", Choice.APPROVE);
            assertThat(polls.ballot(number).outcome()).isNull();
            polls.vote(number, "zhenghua", Choice.REJECT);
            assertThat(polls.ballot(number).outcome()).isEqualTo(Outcome.REJECTED);
        } finally {
            As.user(
                    "zhoutao",
                    () -> boards.save(
                            new Board("cab", before.name(), before.members(), before.rules(), before.version() + 1)));
        }
    }

    private void refusedMembers(String refusal, Member... members) {
        As.signIn("zhoutao");
        refused(refusal, () -> boards.save(board(List.of(members), RULES)));
    }

    private Board board(List<Member> members, BoardRules rules) {
        return new Board(key, new Bilingual("Board", "委员会"), members, rules, 0);
    }

    private static Member member(String person, @Nullable String deputy) {
        return new Member(new UserId(person), deputy == null ? null : new UserId(deputy), BoardRole.MEMBER);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
