package io.opsward.servicelevel.ui;

import static io.opsward.servicelevel.ui.ClockTexts.translate;

import com.vaadin.flow.component.UI;
import io.opsward.servicelevel.AttainmentFilter;
import io.opsward.servicelevel.AttainmentGroup;
import io.opsward.servicelevel.AttainmentScore;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The attainment report in the user's language.
 *
 * @param names names of clients and service items
 */
record AttainmentTexts(PolicyTexts names) {

    static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(
                        translate("attainment.month-pattern"), UI.getCurrent().getLocale())
                .format(month);
    }

    /** In percent with one decimal, or a dash while nothing was due. */
    static String percent(AttainmentScore score) {
        var format = NumberFormat.getInstance(UI.getCurrent().getLocale());
        format.setMinimumFractionDigits(1);
        return score.attainment().map(value -> format.format(value) + " %").orElse("–");
    }

    /** Name of a row. @param key null for cases that name none */
    String key(AttainmentGroup by, @Nullable String key) {
        if (key == null || key.equals(AttainmentFilter.NONE)) {
            return translate("attainment.none-named");
        }
        return switch (by) {
            case CLIENT -> PolicyTexts.name(names.clients(), key);
            case ITEM -> PolicyTexts.name(names.items(), key);
            case PRIORITY -> translate("priority." + key);
            case MONTH -> month(YearMonth.parse(key));
        };
    }

    /** What a report was narrowed to, in one line. */
    String filter(AttainmentFilter filter) {
        var months = filter.from().equals(filter.until())
                ? month(filter.from())
                : translate("attainment.months", month(filter.from()), month(filter.until()));
        var text = new StringBuilder(months);
        append(text, AttainmentGroup.CLIENT, filter.client());
        append(text, AttainmentGroup.ITEM, filter.serviceItem());
        append(text, AttainmentGroup.PRIORITY, filter.priority());
        return text.toString();
    }

    private void append(StringBuilder text, AttainmentGroup what, @Nullable String key) {
        if (key != null) {
            text.append(" · ").append(key(what, key));
        }
    }
}
