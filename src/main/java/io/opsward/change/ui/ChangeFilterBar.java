package io.opsward.change.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.change.ChangeFilter;
import io.opsward.change.ChangeStatus;
import io.opsward.change.ChangeType;
import io.opsward.change.RiskLevel;
import io.opsward.shared.ui.FilterBar;
import io.opsward.shared.ui.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the list of changes is narrowed to; kept in the address. */
class ChangeFilterBar extends FilterBar {

    private final DatePicker from = new DatePicker(getTranslation("change.window-from"));
    private final DatePicker until = new DatePicker(getTranslation("change.window-until"));

    ChangeFilterBar(Consumer<QueryParameters> onChange) {
        super("change", onChange);
        addSelect("status", ChangeStatus.values(), key -> getTranslation("change.status." + key));
        addSelect("type", ChangeType.values(), key -> ChangeTexts.type(ChangeType.valueOf(key)));
        addSelect("risk", RiskLevel.values(), key -> ChangeTexts.riskName(RiskLevel.valueOf(key)));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        follow(from);
        follow(until);
        add(from, until);
        addOpenOnly();
    }

    @Override
    public void read(QueryParameters query) {
        super.read(query);
        from.setValue(day(query, "from"));
        until.setValue(day(query, "until"));
    }

    ChangeFilter filter() {
        return new ChangeFilter(
                value("status", ChangeStatus.class),
                value("type", ChangeType.class),
                value("risk", RiskLevel.class),
                begins(from.getValue()),
                begins(Optional.ofNullable(until.getValue())
                        .map(day -> day.plusDays(1))
                        .orElse(null)),
                openOnly());
    }

    private static @Nullable Instant begins(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Moments.zone()).toInstant();
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Override
    protected void write(Map<String, String> wanted) {
        from.getOptionalValue().ifPresent(day -> wanted.put("from", day.toString()));
        until.getOptionalValue().ifPresent(day -> wanted.put("until", day.toString()));
    }
}
