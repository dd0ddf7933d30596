package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.opsward.servicelevel.AttainmentFilter;
import io.opsward.servicelevel.AttainmentGroup;
import io.opsward.shared.Priority;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which cases the report counts: months, client, service item, priority. */
class AttainmentBar extends Div {

    private static final int MONTHS = 36;

    private final transient AttainmentTexts texts;
    private final transient Consumer<AttainmentFilter> onChange;
    private final Select<YearMonth> from = new Select<>();
    private final Select<YearMonth> until = new Select<>();
    private final Select<String> client = new Select<>();
    private final Select<String> item = new Select<>();
    private final Select<String> priority = new Select<>();

    /** @param thisMonth the last month on offer @param onChange told when the user wants other cases */
    AttainmentBar(AttainmentTexts texts, YearMonth thisMonth, Consumer<AttainmentFilter> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        addClassNames("toolbar", "attainment-bar");
        months(from, "attainment.from", thisMonth);
        months(until, "attainment.until", thisMonth);
        keys(client, AttainmentGroup.CLIENT, texts.names().clients().keySet());
        keys(item, AttainmentGroup.ITEM, texts.names().items().keySet());
        keys(
                priority,
                AttainmentGroup.PRIORITY,
                Arrays.stream(Priority.values()).map(Enum::name).toList());
        add(from, until, client, item, priority);
    }

    void show(AttainmentFilter filter) {
        from.setValue(offered(from, filter.from()));
        until.setValue(offered(until, filter.until()));
        client.setValue(offered(client, filter.client()));
        item.setValue(offered(item, filter.serviceItem()));
        priority.setValue(offered(priority, filter.priority()));
    }

    /** Months go back a while; an address may ask for older ones, and for cases that name none. */
    private static <T> @Nullable T offered(Select<T> select, @Nullable T value) {
        if (value != null && !select.getListDataView().contains(value)) {
            select.getListDataView().addItem(value);
        }
        return value;
    }

    private void months(Select<YearMonth> select, String label, YearMonth last) {
        select.setLabel(getTranslation(label));
        select.setItems(new ArrayList<>(Stream.iterate(last, month -> month.minusMonths(1))
                .limit(MONTHS)
                .toList()));
        select.setItemLabelGenerator(AttainmentTexts::month);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var other = select.equals(from) ? until : from;
                if (from.getValue().isAfter(until.getValue())) {
                    other.setValue(change.getValue());
                }
                changed();
            }
        });
    }

    private void keys(Select<String> select, AttainmentGroup what, Collection<String> keys) {
        var all = getTranslation("attainment.all-of." + what);
        select.setLabel(getTranslation("attainment.by." + what));
        select.setItems(new ArrayList<>(List.copyOf(keys)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(key -> key == null ? all : texts.key(what, key));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    private void changed() {
        onChange.accept(new AttainmentFilter(
                from.getValue(), until.getValue(), client.getValue(), item.getValue(), priority.getValue()));
    }
}
