package io.opsward.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.catalogue.ClientOrganisation;
import io.opsward.configuration.ItemNumber;
import io.opsward.schedule.CalendarFilter;
import io.opsward.schedule.WindowState;
import java.util.List;
import java.util.function.Consumer;

/** What the calendar is narrowed to; kept in the address. */
class CalendarFilterBar extends Div {

    private static final int LONGEST_NUMBER = 30;

    private final TextField item = new TextField(getTranslation("schedule.filter.item"));
    private final Select<ClientOrganisation> client = new Select<>();
    private final Select<WindowState> state = new Select<>();

    private final transient List<ClientOrganisation> clients;
    private final transient Consumer<CalendarFilter> onChange;

    CalendarFilterBar(List<ClientOrganisation> clients, Consumer<CalendarFilter> onChange) {
        this.clients = clients;
        this.onChange = onChange;
        addClassNames("toolbar", "change-filter");
        item.setPlaceholder("CI-…");
        item.setMaxLength(LONGEST_NUMBER);
        item.setClearButtonVisible(true);
        item.addValueChangeListener(change -> changed(change.isFromClient()));
        client.setLabel(getTranslation("schedule.filter.client"));
        client.setItems(clients);
        client.setItemLabelGenerator(one ->
                one == null ? getTranslation("schedule.filter.any") : one.name().in(getLocale()));
        state.setLabel(getTranslation("schedule.filter.state"));
        state.setItems(WindowState.values());
        state.setItemLabelGenerator(one ->
                one == null ? getTranslation("schedule.filter.any-state") : getTranslation("schedule.state." + one));
        offerNothing(client, "schedule.filter.any");
        offerNothing(state, "schedule.filter.any-state");
        add(item, client, state);
    }

    void show(CalendarFilter filter) {
        item.setValue(filter.item() == null ? "" : filter.item().value());
        item.setInvalid(false);
        client.setValue(clients.stream()
                .filter(one -> one.key().equals(filter.client()))
                .findFirst()
                .orElse(null));
        state.setValue(filter.state());
    }

    private <T> void offerNothing(Select<T> select, String key) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key));
        select.setPlaceholder(getTranslation(key));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byUser) {
        if (!byUser) {
            return;
        }
        var number = ItemNumber.read(item.getValue());
        item.setErrorMessage(getTranslation("schedule.filter.item-form"));
        item.setInvalid(number.isEmpty() && !item.getValue().isBlank());
        if (!item.isInvalid()) {
            onChange.accept(new CalendarFilter(
                    number.orElse(null),
                    client.getOptionalValue().map(ClientOrganisation::key).orElse(null),
                    state.getValue()));
        }
    }
}
