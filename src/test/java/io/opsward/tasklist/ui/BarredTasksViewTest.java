package io.opsward.tasklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.engine.CaseReader;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.Errands;
import io.opsward.tasklist.InboxItem;
import io.opsward.tasklist.Repairs;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may not do a task reads why, in the list and on its page, and is not invited to take it. */
class BarredTasksViewTest extends ViewTest {

    @Autowired
    private StartService starts;

    @Autowired
    private TaskActs acts;

    @Autowired
    private CaseReader cases;

    private String title;
    private String taskId;

    @BeforeEach
    void zhaoLeiHasRepaired() {
        var repairs = new Repairs(starts, acts, cases);
        title = Errands.title();
        CaseNumber number = repairs.done(title, "zhaolei");
        taskId = repairs.task(number).id();
    }

    @Test
    void the_list_says_that_it_is_not_for_him_and_why() {
        open("zhaolei", "");
        var mark = (BarredMark) action(Locale.ENGLISH);
        assertThat(mark.getElement().getTextRecursively()).contains("Not for you");
        assertThat(mark.getTitle()).contains("Who implements something does not verify it.");
    }

    @Test
    void the_list_says_it_in_chinese() {
        open("zhaolei", "", Locale.SIMPLIFIED_CHINESE);
        var mark = (BarredMark) action(Locale.SIMPLIFIED_CHINESE);
        assertThat(mark.getElement().getTextRecursively()).contains("需回避");
        assertThat(mark.getTitle()).contains("实施人不得验证自己的实施结果。");
    }

    @Test
    void others_are_offered_it() {
        open("qianjin", "");
        assertThat(action(Locale.ENGLISH)).isInstanceOf(Button.class);
    }

    @Test
    void its_page_says_why_and_who_could_do_it() {
        open("zhaolei", "tasks/" + taskId);
        assertThat(_get(TaskWork.class).getElement().getTextRecursively())
                .contains("Who implements something does not verify it. This task can be done by ")
                .contains("钱进");
        _assertNone(Button.class, spec -> spec.withText("Claim"));
        _assertNone(Button.class, spec -> spec.withText("Complete"));
    }

    @Test
    void a_leader_hands_it_to_nobody_who_may_not_do_it() {
        open("zhoutao", "tasks/" + taskId);
        _click(_get(Button.class, spec -> spec.withText("Reassign")));
        assertThat(person().getGenericDataView().getItems())
                .contains(new UserId("qianjin"))
                .doesNotContain(new UserId("zhaolei"));
    }

    private Component action(Locale language) {
        UI.getCurrent().navigate(InboxView.class, QueryParameters.fromString("words=" + title));
        var grid = _get(InboxGrid.class);
        var renderer =
                (ComponentRenderer<?, InboxItem>) grid.getColumnByKey("action").getRenderer();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(language);
        return renderer.createComponent(grid.getGenericDataView().getItem(0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<UserId> person() {
        return (ComboBox<UserId>) _get(ComboBox.class, spec -> spec.withLabel("New holder"));
    }
}
