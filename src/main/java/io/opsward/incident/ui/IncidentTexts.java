package io.opsward.incident.ui;

import com.vaadin.flow.component.UI;
import io.opsward.incident.IncidentStatus;
import io.opsward.shared.ui.Badge;
import org.jspecify.annotations.Nullable;

/** Words of incidents in the language of the user. */
final class IncidentTexts {

    private IncidentTexts() {}

    static Badge status(IncidentStatus status) {
        var tone = switch (status) {
            case NEW, ACCEPTED, IN_PROGRESS -> Badge.Tone.INFO;
            case ON_HOLD -> Badge.Tone.WARNING;
            case RESOLVED, CLOSED -> Badge.Tone.SUCCESS;
            case CANCELLED -> Badge.Tone.NEUTRAL;
        };
        return new Badge(text("case.status." + status), tone);
    }

    /** The word for a value of the forms, such as {@code incident.impact.high}; empty for null. */
    static String word(String kind, @Nullable Object value) {
        return value == null ? "" : text("incident." + kind + "." + value);
    }

    static String yes(boolean yes) {
        return text(yes ? "incident.yes" : "incident.no");
    }

    static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
