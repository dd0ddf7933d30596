package io.opsward.shared.ui;

import com.vaadin.flow.component.UI;
import io.opsward.shared.Priority;
import org.jspecify.annotations.Nullable;

/** The priority of a case; a dash while it is not known. */
public class PriorityBadge extends Badge {

    /** @param priority null while not known */
    public PriorityBadge(@Nullable Priority priority) {
        super(
                priority == null ? "–" : UI.getCurrent().getTranslation("priority." + priority),
                priority == null ? Tone.NEUTRAL : tone(priority));
    }

    private static Tone tone(Priority priority) {
        return switch (priority) {
            case P1 -> Tone.DANGER;
            case P2 -> Tone.WARNING;
            case P3 -> Tone.INFO;
            case P4 -> Tone.NEUTRAL;
        };
    }
}
