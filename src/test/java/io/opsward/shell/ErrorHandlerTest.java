package io.opsward.shell;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.ViewTest;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorHandlerTest extends ViewTest {

    @Autowired
    private ErrorHandler handler;

    @BeforeEach
    void aPage() {
        open("sunli", "profile");
    }

    @Test
    void a_rule_is_told_with_what_to_do(CapturedOutput output) {
        handler.error(new ErrorEvent(new IllegalStateException(new RuleViolation("identity.account-exists", "ann"))));

        assertThat(said()).isEqualTo("There is an account ann already.");
        assertThat(output).doesNotContain("RuleViolation");
    }

    @Test
    void a_refusal_and_a_missing_record_are_told_plainly() {
        handler.error(new ErrorEvent(new AccessRefused("INC-2026-000001")));
        assertThat(said()).isEqualTo("This is not for you");

        handler.error(new ErrorEvent(new NotFound("INC-2026-999999")));
        assertThat(said()).isEqualTo("Nothing is here");
    }

    @Test
    void a_fault_is_told_by_a_reference_that_the_log_explains(CapturedOutput output) {
        handler.error(new ErrorEvent(new IllegalStateException("the cause of it")));

        var reference = said().replaceAll(".*reference ([0-9A-F]{8}).*", "$1");
        assertThat(reference).hasSize(8);
        assertThat(said()).doesNotContain("the cause of it");
        assertThat(output).contains("Fault " + reference).contains("the cause of it");
    }

    @Test
    void a_browser_that_has_gone_away_is_no_fault(CapturedOutput output) {
        handler.error(new ErrorEvent(new IllegalStateException(new ClientAbortException("connection reset"))));

        assertThat(getNotifications()).isEmpty();
        assertThat(output).doesNotContain("Fault").doesNotContain("connection reset");
    }

    @Test
    void a_page_that_was_closed_while_it_was_answered_is_no_fault(CapturedOutput output) {
        var page = UI.getCurrent();
        UI.setCurrent(new UI());
        handler.error(new ErrorEvent(new NullPointerException("no session")));
        UI.setCurrent(page);

        assertThat(output).doesNotContain("Fault").doesNotContain("no session");
    }

    private static String said() {
        var notifications = getNotifications();
        var last = notifications.get(notifications.size() - 1);
        return text(last);
    }

    private static String text(Notification notification) {
        var text = notification.getElement().getProperty("text", "");
        return text.isEmpty()
                ? notification
                        .getChildren()
                        .findFirst()
                        .map(child -> ((Span) child).getText())
                        .orElse("")
                : text;
    }
}
