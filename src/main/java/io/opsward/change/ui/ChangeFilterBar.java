package io.opsward.change.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.change.ChangeFilter;
import io.opsward.change.ChangeStatus;
import io.opsward.change.ChangeType;
import io.opsward.change.RiskLevel;
import io.opsward.shared.ui.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the list of changes is narrowed to; kept in the address. */
class ChangeFilterBar extends Div {

    private static final String ALL = "all";

    private final Map<String, Select<String>> selects = new LinkedHashMap<>();
    private final DatePicker from = new DatePicker(getTranslation("change.window-from"));
    private final DatePicker until = new DatePicker(getTranslation("change.window-until"));
    private final Checkbox openOnly = new Checkbox(getTranslation("change.open-only"));

    private final transient Consumer<QueryParameters> onChange;

    ChangeFilterBar(Consumer<QueryParameters> onChange) {
        this.onChange = onChange;
        addClassNames("toolbar", "list-filter");
        addSelect("status", names(ChangeStatus.values()), key -> getTranslation("change.status." + key));
        addSelect("type", names(ChangeType.values()), key -> ChangeTexts.type(ChangeType.valueOf(key)));
        addSelect("risk", names(RiskLevel.values()), key -> ChangeTexts.riskName(RiskLevel.valueOf(key)));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        from.addValueChangeListener(change -> changed(change.isFromClient()));
        until.addValueChangeListener(change -> changed(change.isFromClient()));
        openOnly.addValueChangeListener(change -> changed(change.isFromClient()));
        add(from, until, openOnly);
    }

    /** Shows what the address says; words it does not know count as nothing. */
    void read(QueryParameters query) {
        selects.forEach((name, select) -> {
            var value = query.getSingleParameter(name).orElse("");
            select.setValue(select.getListDataView().contains(value) ? value : null);
        });
        from.setValue(day(query, "from"));
        until.setValue(day(query, "until"));
        openOnly.setValue(query.getSingleParameter(ALL).isEmpty());
    }

    ChangeFilter filter() {
        var status = value("status");
        var type = value("type");
        var risk = value("risk");
        return new ChangeFilter(
                status == null ? null : ChangeStatus.valueOf(status),
                type == null ? null : ChangeType.valueOf(type),
                risk == null ? null : RiskLevel.valueOf(risk),
                begins(from.getValue()),
                begins(Optional.ofNullable(until.getValue())
                        .map(day -> day.plusDays(1))
                        .orElse(null)),
                openOnly.getValue());
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

    private @Nullable String value(String name) {
        return selects.get(name).getValue();
    }

    private void addSelect(String name, List<String> keys, ItemLabelGenerator<String> labels) {
        var select = new Select<String>();
        select.setLabel(getTranslation("change." + name));
        select.setItems(keys);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("change.any"));
        select.setItemLabelGenerator(key -> key == null ? getTranslation("change.any") : labels.apply(key));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
        selects.put(name, select);
        add(select);
    }

    private void changed(boolean byUser) {
        if (byUser) {
            var wanted = new LinkedHashMap<String, String>();
            selects.forEach((name, select) -> select.getOptionalValue().ifPresent(value -> wanted.put(name, value)));
            from.getOptionalValue().ifPresent(day -> wanted.put("from", day.toString()));
            until.getOptionalValue().ifPresent(day -> wanted.put("until", day.toString()));
            if (!openOnly.getValue()) {
                wanted.put(ALL, "true");
            }
            onChange.accept(QueryParameters.simple(wanted));
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return List.of(values).stream().map(Enum::name).toList();
    }
}
