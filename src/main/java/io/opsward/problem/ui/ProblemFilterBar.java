package io.opsward.problem.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.identity.UserId;
import io.opsward.problem.ProblemFilter;
import io.opsward.problem.ProblemStatus;
import io.opsward.shared.Priority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of problems is narrowed to; kept in the address. */
class ProblemFilterBar extends Div {

    private static final String ALL = "all";

    private final Map<String, Select<String>> selects = new HashMap<>();
    private final Checkbox openOnly = new Checkbox(getTranslation("problem.open-only"));

    private final transient Consumer<QueryParameters> onChange;

    /** @param owners names to show of those who answer for a problem, by account */
    ProblemFilterBar(Map<UserId, String> owners, Consumer<QueryParameters> onChange) {
        this.onChange = onChange;
        addClassNames("toolbar", "list-filter");
        addSelect("status", names(ProblemStatus.values()), key -> getTranslation("problem.status." + key));
        addSelect("priority", names(Priority.values()), key -> getTranslation("priority." + key));
        var accounts = owners.keySet().stream().map(UserId::value).sorted().toList();
        addSelect("owner", accounts, key -> owners.getOrDefault(new UserId(key), key));
        addSelect("sort", names(ProblemFilter.Sort.values()), key -> getTranslation("problem.sort." + key));
        selects.get("sort").setEmptySelectionAllowed(false);
        openOnly.addValueChangeListener(change -> changed(change.isFromClient()));
        add(openOnly);
    }

    /** Shows what the address says; words it does not know count as nothing. */
    void read(QueryParameters query) {
        selects.forEach((name, select) -> {
            var value = query.getSingleParameter(name).orElse("");
            var known = select.getListDataView().contains(value);
            select.setValue(known ? value : "sort".equals(name) ? ProblemFilter.Sort.NEWEST.name() : null);
        });
        openOnly.setValue(query.getSingleParameter(ALL).isEmpty());
    }

    ProblemFilter filter() {
        var status = value("status");
        var priority = value("priority");
        var owner = value("owner");
        return new ProblemFilter(
                status == null ? null : ProblemStatus.valueOf(status),
                priority == null ? null : Priority.valueOf(priority),
                owner == null ? null : new UserId(owner),
                openOnly.getValue(),
                ProblemFilter.Sort.valueOf(selects.get("sort").getValue()));
    }

    private @Nullable String value(String name) {
        return selects.get(name).getValue();
    }

    private void addSelect(String name, List<String> keys, ItemLabelGenerator<String> labels) {
        var select = new Select<String>();
        select.setLabel(getTranslation("problem." + name));
        select.setItems(new ArrayList<>(keys));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("problem.any"));
        select.setItemLabelGenerator(key -> key == null ? getTranslation("problem.any") : labels.apply(key));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
        selects.put(name, select);
        add(select);
    }

    private void changed(boolean byUser) {
        if (byUser) {
            var wanted = new HashMap<String, String>();
            selects.forEach((name, select) -> select.getOptionalValue().ifPresent(value -> wanted.put(name, value)));
            if (!openOnly.getValue()) {
                wanted.put(ALL, "true");
            }
            onChange.accept(QueryParameters.simple(wanted));
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
