package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.UI;
import io.opsward.servicelevel.ClockName;
import org.jspecify.annotations.Nullable;

/** Words of clocks in the user's language. */
final class ClockTexts {

    private ClockTexts() {}

    /** What is measured: "Response". */
    static String name(ClockName name) {
        return translate("clock.name." + name);
    }

    /** A hold reason; one that the product does not know stands as it is. Empty for none. */
    static String holdReason(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        var key = "clock.hold-reason." + reason;
        return HoldReasons.KNOWN.contains(reason) ? translate(key) : reason;
    }

    static String translate(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
