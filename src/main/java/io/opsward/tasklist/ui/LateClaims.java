package io.opsward.tasklist.ui;

import com.vaadin.flow.component.UI;
import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.servicelevel.ui.ClockLook;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.tasklist.TaskActs;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Asks why a response is late before the task is taken. */
@Component
class LateClaims {

    private static final String DEMANDED = "servicelevel.reason-demanded";

    private final TaskActs acts;
    private final ServiceClocks clocks;
    private final Clock clock;

    LateClaims(TaskActs acts, ServiceClocks clocks, Clock clock) {
        this.acts = acts;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Whether a claim was refused for nothing but a missing reason. */
    static boolean isDemanded(RuntimeException refused) {
        return refused instanceof RuleViolation violation
                && violation.messageKey().equals(DEMANDED);
    }

    /** Opens the dialog. @param claimed told when the task is taken; cancelling leaves everything as it is */
    void ask(String taskId, CaseNumber number, Runnable claimed) {
        new LateClaimDialog(howLate(number), reason -> {
                    acts.claimLate(taskId, reason);
                    claimed.run();
                })
                .open();
    }

    /** "5 min late", as on the badge. */
    private String howLate(CaseNumber number) {
        var now = clock.instant();
        return clocks.of(number).stream()
                .filter(each -> each.name() == ClockName.RESPONSE)
                .map(each -> ClockLook.of(ClockGlance.of(each.name(), each.explanation(), now), now)
                        .text())
                .findFirst()
                .orElse(UI.getCurrent().getTranslation("tasklist.late"));
    }
}
