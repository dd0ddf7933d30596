package io.opsward.tasklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.servicelevel.Workshop;
import io.opsward.servicelevel.ui.ClockBadge;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LateClaimViewTest extends ViewTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ServiceClocks clocks;

    @Autowired
    private TaskActs acts;

    private Workshop workshop;
    private CaseNumber number;
    private String taskId;

    @BeforeEach
    void aResponseIsLate() {
        workshop = new Workshop(product);
        workshop.timeIs("2026-03-02T09:10");
        number = workshop.repair("P1");
        workshop.timeIs("2026-03-02T09:30", number);
        taskId = workshop.task(number).id();
    }

    @Test
    void a_late_claim_asks_why_and_keeps_the_answer() {
        open("zhaolei", "tasks/" + taskId);
        claim("Claim");
        assertThat(_get(LateClaimDialog.class).getElement().getTextRecursively())
                .contains("5 min late");
        claim("Give reason and claim");
        assertThat(reason().isInvalid()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Was not told in time")));
        claim("Give reason and claim");
        assertThat(workshop.task(number).assignee()).hasToString("zhaolei");
        var response = clocks.of(number).stream()
                .filter(clock -> clock.name() == ClockName.RESPONSE)
                .findFirst()
                .orElseThrow();
        assertThat(response.missedReason()).isEqualTo("Was not told in time");
        assertThat(response.missedReasonBy()).hasToString("zhaolei");
        _assertNone(LateClaimDialog.class);
    }

    @Test
    void cancelling_leaves_everything_as_it_is() {
        open("zhaolei", "tasks/" + taskId, Locale.SIMPLIFIED_CHINESE);
        claim("认领");
        _setValue(reason(), "忙");
        _click(_find(Button.class, spec -> spec.withText("取消")).get(0));
        assertThat(workshop.task(number).assignee()).isNull();
    }

    @Test
    void whoever_explains_too_slowly_reads_who_has_it() {
        open("zhaolei", "tasks/" + taskId);
        claim("Claim");
        _setValue(reason(), "busy");
        As.user("qianjin", () -> acts.claimLate(taskId, "on the way"));
        assertThatThrownBy(() -> claim("Give reason and claim"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        taken -> assertThat(taken.parameters()).contains("钱进"));
        assertThat(workshop.task(number).assignee()).hasToString("qianjin");
        assertThat(clocks.of(number).get(0).missedReason()).isEqualTo("on the way");
    }

    @Test
    void the_page_of_the_case_shows_the_clocks_and_explains_them() {
        open("zhaolei", "cases/" + number + "?part=service-level");
        assertThat(_find(ClockBadge.class)).extracting(ClockBadge::getText).contains("5 min late", "3 h 40 min left");
        var text = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getElement()
                .getTextRecursively();
        assertThat(text)
                .contains("late 5 min 1 s = target 15 min")
                .contains("Used 20 min + left 3 h 40 min = target 4 h")
                .contains("P1 not claimed in time");
    }

    private static TextArea reason() {
        return _get(TextArea.class);
    }

    private static void claim(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
