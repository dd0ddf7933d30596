package io.opsward.servicelevel.ui;

import static io.opsward.servicelevel.ui.ClockTexts.translate;

import com.vaadin.flow.component.UI;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.Bilingual;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Policies in the user's language.
 *
 * @param clients names of client organisations by key
 * @param items names of service items by key
 * @param calendars names of service calendars by key
 */
record PolicyTexts(Map<String, Bilingual> clients, Map<String, Bilingual> items, Map<String, Bilingual> calendars) {

    /** Whom and what it is for. */
    String scope(@Nullable String client, @Nullable String item) {
        return client == null && item == null
                ? translate("policy.all")
                : Stream.of(name(clients, client), name(items, item))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    String title(SlaPolicy policy) {
        return scope(policy.client(), policy.serviceItem()) + " · " + translate("priority." + policy.priority());
    }

    String calendar(String key) {
        return name(calendars, key);
    }

    static String pausing(SlaPolicy policy) {
        return policy.pausingReasons().isEmpty()
                ? translate("policy.pausing-none")
                : policy.pausingReasons().stream()
                        .sorted()
                        .map(ClockTexts::holdReason)
                        .collect(Collectors.joining(translate("policy.comma")));
    }

    static String warnings(SlaPolicy policy) {
        return policy.warnAt().isEmpty()
                ? "–"
                : policy.warnAt().stream()
                        .map(percent -> percent + " %")
                        .collect(Collectors.joining(translate("policy.comma")));
    }

    static String notices(@Nullable Duration interval) {
        return interval == null ? "–" : translate("policy.every", ServiceTime.exact(interval));
    }

    static String name(Map<String, Bilingual> names, @Nullable String key) {
        if (key == null) {
            return "";
        }
        var name = names.get(key);
        return name == null ? key : name.in(UI.getCurrent().getLocale());
    }
}
