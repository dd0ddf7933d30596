package io.opsward.board.ui;

import com.vaadin.flow.component.UI;
import io.opsward.board.BoardRole;
import io.opsward.board.BoardRules;
import io.opsward.board.Choice;
import io.opsward.board.Outcome;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Badge.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;

/** What boards are called and how they decide, in the language of the user. */
final class BoardTexts {

    private BoardTexts() {}

    static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String role(BoardRole role) {
        return text("board.role." + role);
    }

    static Badge choice(Choice choice) {
        var tone = switch (choice) {
            case APPROVE -> Tone.SUCCESS;
            case REJECT -> Tone.DANGER;
            case DEFER -> Tone.WARNING;
            case ABSTAIN -> Tone.NEUTRAL;
        };
        return new Badge(text("board.choice." + choice), tone);
    }

    static Badge outcome(Outcome outcome) {
        var tone = switch (outcome) {
            case APPROVED -> Tone.SUCCESS;
            case REJECTED -> Tone.DANGER;
            case DEFERRED -> Tone.WARNING;
        };
        return new Badge(text("board.outcome." + outcome), tone);
    }

    /** How a board of so many members decides. */
    static String rules(BoardRules rules, int members) {
        return text("board.rules", rules.quorum(), members, rules.majority());
    }

    /** When its deputies are asked and when it closes. */
    static String times(BoardRules rules) {
        return text(
                rules.inServiceHours() ? "board.times-service" : "board.times-clock",
                duration(rules.deputiesAfter()),
                duration(rules.closesAfter()));
    }

    private static String duration(Duration duration) {
        var parts = new ArrayList<String>();
        if (duration.toHours() > 0) {
            parts.add(text("board.hours", String.valueOf(duration.toHours())));
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(text("board.minutes", String.valueOf(duration.toMinutesPart())));
        }
        return String.join(" ", parts);
    }
}
