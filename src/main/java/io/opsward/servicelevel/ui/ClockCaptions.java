package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.UI;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.shared.Bilingual;
import java.util.Map;

/**
 * Names that the clocks of a case are told with.
 *
 * @param words tasks and groups
 * @param people names of all who did something to them
 * @param calendars names of service calendars by key
 * @param internal whether the reader belongs to the provider; a client reads of no names but the own one
 * @param me who reads
 */
record ClockCaptions(
        CaseWords words, Map<UserId, String> people, Map<String, Bilingual> calendars, boolean internal, UserId me) {

    String person(UserId by) {
        if (by.equals(UserId.SYSTEM)) {
            return ClockTexts.translate("clock.by-process");
        }
        return internal || by.equals(me)
                ? people.getOrDefault(by, by.value())
                : ClockTexts.translate("clock.by-provider");
    }

    String calendar(CalendarVersion version) {
        var name = calendars.get(version.key());
        return name == null ? version.key() : name.in(UI.getCurrent().getLocale());
    }
}
