package io.opsward.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.opsward.engine.CaseMessages;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.UndeliveredMessage;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UndeliveredMessagesPanelTest extends ViewTest {

    private static final CaseNumber NOBODY = new CaseNumber("CHG-2001-000001");

    @Autowired
    private CaseMessages messages;

    @Autowired
    private ProcessAdministration administration;

    @BeforeEach
    void aMessageThatNobodyReceives() {
        messages.send("problem-closed", NOBODY, Map.of("result", "rolled-back"));
    }

    @AfterEach
    void tidyUp() {
        undelivered().forEach(message -> As.user("admin", () -> administration.discardMessage(message.id())));
    }

    @Test
    void it_is_shown_with_its_case_and_what_it_says() {
        open("admin", "failed-jobs");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).contains(NOBODY.value());
        assertThat(_find(Span.class)).extracting(Span::getText).contains("problem-closed");
        assertThat(_find(Div.class)).extracting(Div::getText).contains("result: rolled-back");
        open("admin", "failed-jobs", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("无人接收的消息");
    }

    @Test
    void it_is_discarded_after_a_question() {
        open("fenggong", "failed-jobs");
        _click(_get(Button.class, spec -> spec.withPredicate(UndeliveredMessagesPanelTest::isDiscard)));
        assertThat(undelivered()).hasSize(1);
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(undelivered()).isEmpty();
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).doesNotContain(NOBODY.value());
    }

    @Test
    void page_follows_page_without_a_gap() {
        messages.send("problem-closed", NOBODY, Map.of());
        var first = As.user("admin", () -> administration.undeliveredMessages(null, 1))
                .get(0);
        assertThat(first.values()).isEmpty();
        assertThat(As.user("admin", () -> administration.undeliveredMessages(first.id(), 100)))
                .doesNotContain(first)
                .extracting(UndeliveredMessage::caseNumber)
                .containsOnlyOnce(NOBODY);
    }

    private List<UndeliveredMessage> undelivered() {
        return As.user("admin", () -> administration.undeliveredMessages(null, 100)).stream()
                .filter(message -> message.caseNumber().equals(NOBODY))
                .toList();
    }

    private static boolean isDiscard(Button button) {
        return String.valueOf(button.getElement().getAttribute("aria-label")).contains(NOBODY.value());
    }
}
