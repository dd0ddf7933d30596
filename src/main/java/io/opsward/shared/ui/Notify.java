package io.opsward.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.opsward.shared.RuleViolation;

/** Short messages at the foot of the page, in the user's language. */
public final class Notify {

    private static final int READING_TIME_MILLIS = 6_000;

    private Notify() {}

    /** Says that something worked. @param text translated */
    public static void success(String text) {
        show(text, NotificationVariant.LUMO_SUCCESS);
    }

    /** Says what the user has to do differently. @param text translated */
    public static void problem(String text) {
        show(text, NotificationVariant.LUMO_ERROR).getElement().setAttribute("role", "alert");
    }

    /** Says which rule was violated and what to do. */
    public static void violation(RuleViolation violation) {
        problem(UI.getCurrent().getTranslation(violation.messageKey(), violation.parameters()));
    }

    private static Notification show(String text, NotificationVariant variant) {
        var notification = Notification.show(text, READING_TIME_MILLIS, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        return notification;
    }
}
