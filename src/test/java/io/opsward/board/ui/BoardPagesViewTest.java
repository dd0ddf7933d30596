package io.opsward.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.board.Board;
import io.opsward.board.BoardRules;
import io.opsward.board.Boards;
import io.opsward.board.Choice;
import io.opsward.board.Member;
import io.opsward.board.Polls;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ui.DurationField;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class BoardPagesViewTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Boards boards;

    @Test
    void boards_are_listed_with_members_and_rules() {
        open("heshen", "boards");
        assertThat(card("cab").getElement().getTextRecursively())
                .contains("Change advisory board (CAB)", "周涛", "Chair (veto)", "吴静")
                .contains("Quorum 3 of 5 votes", "after 9 h", "after 18 h of service hours");
        assertThat(_find(Button.class, spec -> spec.withText("Edit"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Add board"))).isEmpty();
    }

    @Test
    void clients_have_no_boards() {
        open("chenchen", "boards");
        assertThat(_find(BoardListView.class)).isEmpty();
    }

    @Test
    void management_makes_a_board_and_changes_it() {
        open("zhoutao", "boards");
        _click(_get(Button.class, spec -> spec.withText("Add board")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "page-board");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name in English")), "Board of a page");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name in Chinese")), "页面委员会");
        for (var person : List.of("sunli", "zhaolei")) {
            _click(_get(Button.class, spec -> spec.withText("Add member")));
            var fields = _find(PersonField.class, spec -> spec.withLabel("Member"));
            _setValue(fields.get(fields.size() - 1), new Option(person, person));
        }
        number("Quorum", 3);
        time("Deputies asked after", Duration.ofMinutes(90));
        time("Ballot closes after", Duration.ofHours(20));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("board-refusal"))
                        .getText())
                .isEqualTo("The quorum must be between 1 and the number of members, 2.");
        number("Quorum", 2);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_find(BoardDialog.class)).isEmpty();
        var made = As.user("zhoutao", () -> boards.get("page-board"));
        assertThat(made.rules()).isEqualTo(new BoardRules(2, 50, Duration.ofMinutes(90), Duration.ofHours(20), false));
        assertThat(made.members())
                .extracting(Member::person)
                .containsExactly(new UserId("sunli"), new UserId("zhaolei"));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Edit Board of a page"::equals)
                        .isPresent())));
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getAriaLabel()
                                .filter("Remove member"::equals)
                                .isPresent()))
                .get(0));
        number("Quorum", 1);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(As.user("zhoutao", () -> boards.get("page-board")))
                .extracting(Board::version, board -> board.members().size())
                .containsExactly(2, 1);
    }

    @Test
    void the_case_page_shows_staff_every_vote_and_clients_the_outcome() {
        var polls = new Polls(context);
        var number = polls.ask("liqiang", "poll");
        polls.vote(number, "xujing", Choice.DEFER);
        open("heshen", "cases/" + number + "?part=board-panel");
        assertThat(ballot())
                .contains("Change advisory board (CAB)", "Being decided", "李强", "许静, as deputy", "Defer")
                .contains("Because of defer", "Awaited", "Chair (veto)");
        polls.vote(number, "zhoutao", Choice.REJECT);
        open("chenchen", "cases/" + number + "?part=board-panel");
        assertThat(ballot())
                .contains("Change advisory board (CAB)", "Rejected")
                .doesNotContain("周涛", "许静", "Because of", "Quorum");
    }

    @Test
    void all_of_it_is_said_in_chinese_too() {
        var polls = new Polls(context);
        var number = polls.ask("wangmin", "poll");
        polls.vote(number, "sunli", Choice.ABSTAIN);
        open("zhoutao", "cases/" + number + "?part=board-panel", Locale.SIMPLIFIED_CHINESE);
        assertThat(ballot()).contains("变更咨询委员会（CAB）", "表决中", "弃权", "等待表决", "主席（有否决权）", "法定票数 3");
        open("zhoutao", "boards", Locale.SIMPLIFIED_CHINESE);
        assertThat(card("ecab").getElement().getTextRecursively()).contains("紧急变更委员会", "30 分钟后请代理人");
    }

    private static String ballot() {
        return _get(BallotOutcome.class).getElement().getTextRecursively();
    }

    private static Section card(String key) {
        return _get(Section.class, spec -> spec.withId("board-" + key));
    }

    private static void time(String label, Duration value) {
        _setValue(_get(DurationField.class, spec -> spec.withLabel(label)), value);
    }

    private static void number(String label, int value) {
        _setValue(_get(IntegerField.class, spec -> spec.withLabel(label)), value);
    }
}
