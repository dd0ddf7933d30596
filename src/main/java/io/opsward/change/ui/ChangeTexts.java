package io.opsward.change.ui;

import com.vaadin.flow.component.UI;
import io.opsward.change.ChangeResult;
import io.opsward.change.ChangeStatus;
import io.opsward.change.ChangeType;
import io.opsward.change.RiskLevel;
import io.opsward.change.Slot;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Moments;
import org.jspecify.annotations.Nullable;

/** Words of changes in the language of the user. */
final class ChangeTexts {

    private ChangeTexts() {}

    static Badge status(ChangeStatus status) {
        var tone = switch (status) {
            case DRAFT, CANCELLED -> Badge.Tone.NEUTRAL;
            case ASSESS, AUTHORIZE, SCHEDULED, REVIEW -> Badge.Tone.INFO;
            case IMPLEMENT -> Badge.Tone.WARNING;
            case ROLLED_BACK, REJECTED -> Badge.Tone.DANGER;
            case CLOSED -> Badge.Tone.SUCCESS;
        };
        return new Badge(text("change.status." + status), tone);
    }

    static Badge result(ChangeResult result) {
        var tone = result.isSuccess()
                ? Badge.Tone.SUCCESS
                : result.isUnsuccessful() ? Badge.Tone.DANGER : Badge.Tone.NEUTRAL;
        return new Badge(text("change.result." + result.key()), tone);
    }

    static Badge risk(RiskLevel risk) {
        var tone = switch (risk) {
            case LOW -> Badge.Tone.NEUTRAL;
            case MEDIUM -> Badge.Tone.WARNING;
            case HIGH, VERY_HIGH -> Badge.Tone.DANGER;
        };
        return new Badge(riskName(risk), tone);
    }

    static String riskName(RiskLevel risk) {
        return text("change.risk." + risk.key());
    }

    static String type(@Nullable ChangeType type) {
        return type == null ? "" : text("change.type." + type.key());
    }

    static String window(@Nullable Slot slot) {
        return slot == null ? "" : Moments.dateTime(slot.windowStart()) + " – " + Moments.dateTime(slot.windowEnd());
    }

    static String yes(boolean yes) {
        return text(yes ? "change.yes" : "change.no");
    }

    static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
