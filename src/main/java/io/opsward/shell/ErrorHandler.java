package io.opsward.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import io.opsward.identity.AccessRecorder;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place where an act that failed is told to its user: a rule with what to do, a refusal plainly and for the audit
 * trail, anything else as a fault with a reference. What was typed stays on the page.
 *
 * @see "Decision 0009"
 */
@Component
class ErrorHandler implements com.vaadin.flow.server.ErrorHandler {

    private final transient AccessRecorder accessRecorder;
    private final transient FaultLog faults;

    ErrorHandler(AccessRecorder accessRecorder, FaultLog faults) {
        this.accessRecorder = accessRecorder;
        this.faults = faults;
    }

    @Override
    public void error(ErrorEvent event) {
        var error = event.getThrowable();
        var violation = cause(error, RuleViolation.class);
        var refusal = cause(error, AccessRefused.class);
        if (violation.isPresent()) {
            tell(() -> Notify.violation(violation.get()));
        } else if (refusal.isPresent()) {
            accessRecorder.recordRefusal(refusal.get());
            tell(() -> Notify.problem(translate("shell.refused")));
        } else if (cause(error, NotFound.class).isPresent()) {
            tell(() -> Notify.problem(translate("shell.not-found")));
        } else if (!isGone(error)) {
            var reference = faults.record(error);
            tell(() -> Notify.problem(translate("shell.fault-reference", reference)));
        }
    }

    /**
     * A browser that has gone away in the middle of an answer is no fault, and there is nobody to tell. If it says so while
     * the answer is written, Vaadin stumbles over the page that it has just closed.
     */
    private static boolean isGone(Throwable error) {
        var page = UI.getCurrent();
        return cause(error, ClientAbortException.class).isPresent()
                || error instanceof NullPointerException && page != null && page.getSession() == null;
    }

    private static void tell(Runnable message) {
        if (UI.getCurrent() != null) {
            message.run();
        }
    }

    private static String translate(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    private static <T extends Throwable> Optional<T> cause(@Nullable Throwable error, Class<T> type) {
        for (var present = error; present != null; present = present.getCause()) {
            if (type.isInstance(present)) {
                return Optional.of(type.cast(present));
            }
        }
        return Optional.empty();
    }
}
