package io.opsward.problem.ui;

import com.vaadin.flow.component.UI;
import io.opsward.problem.ProblemStatus;
import io.opsward.shared.ui.Badge;
import org.jspecify.annotations.Nullable;

/** Words of problems in the language of the user. */
final class ProblemTexts {

    private ProblemTexts() {}

    static Badge status(ProblemStatus status) {
        var tone = switch (status) {
            case NEW, ASSESSING, ROOT_CAUSE_ANALYSIS -> Badge.Tone.INFO;
            case KNOWN_ERROR, FIX_IN_PROGRESS, OBSERVING -> Badge.Tone.WARNING;
            case RESOLVED -> Badge.Tone.SUCCESS;
            case CLOSED -> Badge.Tone.NEUTRAL;
        };
        return new Badge(word("status", status), tone);
    }

    /** The word for a value of the forms, such as {@code problem.importance.high}; empty for null. */
    static String word(String kind, @Nullable Object value) {
        return value == null ? "" : text("problem." + kind + "." + value);
    }

    static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
