package io.opsward.tasklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.engine.CaseReader;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.EmptyState;
import io.opsward.tasklist.Errands;
import io.opsward.tasklist.InboxItem;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.tasklist.TaskDrafts;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaskPagesViewTest extends ViewTest {

    @Autowired
    private StartService starts;

    @Autowired
    private TaskActs acts;

    @Autowired
    private TaskDrafts drafts;

    @Autowired
    private CaseReader cases;

    private Errands errands;
    private String title;
    private CaseNumber number;
    private String taskId;

    @BeforeEach
    void prepare() {
        errands = new Errands(starts, cases);
        title = Errands.title();
        number = errands.start(title, "P2", null);
        taskId = errands.task(number).id();
    }

    @Test
    void a_task_is_claimed_from_the_list_which_opens_it() {
        openList("zhaolei", "words=" + title);
        var grid = _get(InboxGrid.class);
        var item = grid.getGenericDataView().getItem(0);
        assertThat(item.title()).isEqualTo(title);
        _click(button("Claim", grid, item));
        assertThat(_get(H1.class).getText()).isEqualTo("Do errand");
        assertThat(errands.task(number).assignee()).hasToString("zhaolei");
        assertThat(_get(Button.class, spec -> spec.withText("Complete")).isEnabled())
                .isTrue();
    }

    @Test
    void who_comes_too_late_reads_who_has_it_and_sees_the_list_as_it_is() {
        openList("qianjin", "words=" + title);
        var grid = _get(InboxGrid.class);
        var claim = button("Claim", grid, grid.getGenericDataView().getItem(0));
        As.user("zhaolei", () -> acts.claim(taskId));
        assertThatThrownBy(() -> _click(claim))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        taken -> assertThat(taken.parameters()).containsExactly("赵磊"));
        _assertNone(InboxGrid.class);
        _assertOne(EmptyState.class);
    }

    @Test
    void a_missing_field_is_named_and_nothing_typed_is_lost() {
        As.user("zhaolei", () -> acts.claim(taskId));
        open("zhaolei", "tasks/" + taskId);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Result")), "");
        _click(_get(Button.class, spec -> spec.withText("Complete")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Result")).isInvalid())
                .isTrue();
        assertThat(errands.task(number).id()).isEqualTo(taskId);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Result")), "fetched");
        var complete = _get(Button.class, spec -> spec.withText("Complete"));
        complete.setEnabled(true);
        _click(complete);
        _click(_get(Button.class, spec -> spec.withText("Continue with “Report errand”")));
        assertThat(_get(H1.class).getText()).isEqualTo("Report errand");
    }

    @Test
    void release_keeps_a_draft_and_the_next_one_is_told_whose_it_is() {
        As.user("zhaolei", () -> acts.claim(taskId));
        open("zhaolei", "tasks/" + taskId);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Result")), "half way");
        _click(_get(Button.class, spec -> spec.withText("Release")));
        _assertOne(InboxView.class);

        open("qianjin", "tasks/" + taskId);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Result")).getValue())
                .isEqualTo("half way");
        assertThat(_get(TaskWork.class).getElement().getTextRecursively()).contains("the draft that 赵磊 left");
    }

    @Test
    void leaving_the_page_keeps_what_was_typed_before_claiming() {
        open("qianjin", "tasks/" + taskId);
        assertThat(_get(Button.class, spec -> spec.withText("Complete")).isEnabled())
                .isFalse();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Result")), "an idea");
        UI.getCurrent().navigate(InboxView.class);
        assertThat(As.user("qianjin", () -> drafts.find(taskId)).orElseThrow().values())
                .containsEntry("result", "an idea");
    }

    @Test
    void a_leader_reassigns_with_a_reason() {
        As.user("qianjin", () -> acts.claim(taskId));
        open("zhaolei", "tasks/" + taskId);
        assertThat(_get(TaskWork.class).getElement().getTextRecursively()).contains("钱进 has this task");
        _click(_get(Button.class, spec -> spec.withText("Reassign")));
        _click(_find(Button.class, spec -> spec.withText("Reassign")).get(1));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason")).isInvalid())
                .isTrue();
        _setValue(person(), new UserId("zhaolei"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "钱进 is ill");
        _click(_find(Button.class, spec -> spec.withText("Reassign")).get(1));
        assertThat(errands.task(number).assignee()).hasToString("zhaolei");
        _assertOne(Button.class, spec -> spec.withText("Complete"));
    }

    @Test
    void an_address_typed_by_hand_is_refused() {
        open("sunli", "tasks/" + taskId);
        _assertNone(TaskWork.class);
        assertThat(_get(H1.class).getText()).isEqualTo("This is not for you");
        open("zhaolei", "start/errand");
        assertThat(_get(H1.class).getText()).isEqualTo("This is not for you");
    }

    @Test
    void a_completed_task_shows_what_was_filled_in_and_a_gone_one_says_so() {
        As.user("zhaolei", () -> acts.claim(taskId));
        As.user("zhaolei", () -> acts.complete(taskId, Map.of("result", "fetched"), Locale.ENGLISH));
        open("zhaolei", "tasks/" + taskId);
        var result = _get(TextField.class, spec -> spec.withLabel("Result"));
        assertThat(result.getValue()).isEqualTo("fetched");
        assertThat(result.isReadOnly()).isTrue();
        open("zhaolei", "tasks/no-such-task");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("no longer there");
    }

    @Test
    void names_are_in_the_language_of_the_user() {
        open("zhaolei", "tasks/" + taskId, Locale.SIMPLIFIED_CHINESE);
        assertThat(_get(H1.class).getText()).isEqualTo("办事");
        open("wangmin", "start", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("跑腿", "事件管理");
    }

    @Test
    void a_process_is_started_from_its_card() {
        var wanted = Errands.title();
        open("wangmin", "start/errand");
        _click(_get(Button.class, spec -> spec.withText("Submit")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("What")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("What")), wanted);
        _click(_get(Button.class, spec -> spec.withText("Submit")));
        openList("zhaolei", "words=" + wanted);
        assertThat(_get(InboxGrid.class).getGenericDataView().getItems().map(InboxItem::title))
                .containsExactly(wanted);
        open("heshen", "start");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("nothing for you to start");
    }

    @Test
    void an_address_of_nonsense_shows_the_whole_list() {
        openList("zhaolei", "list=other&sort=x&priority=P9&process=%27%3B--&overdue=perhaps&words=" + title);
        assertThat(_get(InboxGrid.class).getGenericDataView().getItems().map(InboxItem::title))
                .containsExactly(title);
    }

    private void openList(String person, String query) {
        open(person, "start");
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
    }

    private static Button button(String text, InboxGrid grid, InboxItem item) {
        var renderer =
                (ComponentRenderer<?, InboxItem>) grid.getColumnByKey("action").getRenderer();
        var button = (Button) renderer.createComponent(item);
        UI.getCurrent().add(button);
        assertThat(button.getText()).isEqualTo(text);
        return button;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<UserId> person() {
        return (ComboBox<UserId>) _get(ComboBox.class, spec -> spec.withLabel("New holder"));
    }
}
