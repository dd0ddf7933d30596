package io.opsward.configuration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.shared.ui.ComponentTexts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of a configuration item, the required ones first. */
class ItemForm extends FormLayout {

    private static final int MOST_OWNERS = 500;

    private final Map<ItemField, TextField> texts = new EnumMap<>(ItemField.class);
    private final Map<ItemField, DatePicker> dates = new EnumMap<>(ItemField.class);
    private final Map<ItemField, Select<Option>> choices = new EnumMap<>(ItemField.class);
    private final ComboBox<Option> owner = new ComboBox<>(label(ItemField.OWNER));
    private final TextArea description = new TextArea(label(ItemField.DESCRIPTION));

    private final transient ItemParts parts;

    ItemForm(ItemParts parts) {
        this.parts = parts;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32em", 2));
        text(ItemField.NAME).setRequiredIndicatorVisible(true);
        setColspan(text(ItemField.NAME), 2);
        choice(ItemField.TYPE, ItemType.values(), "configuration.type.");
        choice(ItemField.STATE, ItemState.values(), "configuration.state.");
        addOwner();
        choice(ItemField.CLIENT, parts.texts().clients());
        choice(ItemField.SERVICE, parts.texts().services());
        Stream.of(ItemField.MODEL, ItemField.SERIAL_NUMBER, ItemField.VERSION, ItemField.LOCATION, ItemField.BASELINE)
                .forEach(this::text);
        Stream.of(ItemField.WARRANTY_UNTIL, ItemField.LAST_AUDIT).forEach(this::date);
        description.setMaxLength(ItemField.DESCRIPTION.longest());
        add(description, 2);
    }

    void show(ConfigurationItem item) {
        var known = item.facts().texts();
        texts.forEach((field, text) -> text.setValue(known.getOrDefault(field, "")));
        choices.forEach((field, choice) -> choice.getListDataView()
                .getItems()
                .filter(option -> option.value().equals(known.get(field)))
                .findFirst()
                .ifPresent(choice::setValue));
        dates.forEach((field, date) -> date.setValue(day(known.getOrDefault(field, ""))));
        description.setValue(item.facts().description());
        var name = parts.texts().of(List.of(item)).owner(item);
        owner.setValue(new Option(item.facts().owner().key(), name));
    }

    /** Whether everything that is required is there and every date can be read; what is not is marked. */
    boolean isFilled() {
        var filled = mark(text(ItemField.NAME).getValue().isBlank(), text(ItemField.NAME)::setInvalid);
        for (var field : new ItemField[] {ItemField.TYPE, ItemField.STATE}) {
            var choice = Objects.requireNonNull(choices.get(field));
            filled &= mark(choice.isEmpty(), choice::setInvalid);
        }
        filled &= mark(owner.isEmpty(), owner::setInvalid);
        return filled && dates.values().stream().noneMatch(DatePicker::isInvalid);
    }

    Map<ItemField, String> draft() {
        var draft = new EnumMap<ItemField, String>(ItemField.class);
        texts.forEach((field, text) -> draft.put(field, text.getValue()));
        choices.forEach((field, choice) ->
                draft.put(field, choice.getOptionalValue().map(Option::value).orElse("")));
        dates.forEach((field, date) -> draft.put(
                field, date.getOptionalValue().map(LocalDate::toString).orElse("")));
        draft.put(ItemField.OWNER, owner.getOptionalValue().map(Option::value).orElse(""));
        draft.put(ItemField.DESCRIPTION, description.getValue());
        return draft;
    }

    private TextField text(ItemField field) {
        return texts.computeIfAbsent(field, none -> {
            var text = new TextField(label(field));
            text.setMaxLength(field.longest());
            add(text);
            return text;
        });
    }

    private void date(ItemField field) {
        var date = new DatePicker(label(field));
        date.setI18n(ComponentTexts.datePicker());
        date.setClearButtonVisible(true);
        dates.put(field, date);
        add(date);
    }

    private void choice(ItemField field, Enum<?>[] values, String prefix) {
        choice(
                field,
                Stream.of(values)
                        .map(value -> new Option(value.name(), getTranslation(prefix + value.name())))
                        .toList());
        var select = Objects.requireNonNull(choices.get(field));
        select.setRequiredIndicatorVisible(true);
        select.setEmptySelectionAllowed(false);
    }

    private void choice(ItemField field, List<Option> options) {
        var select = new Select<Option>();
        select.setLabel(label(field));
        select.setItems(options);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(option -> option == null ? "–" : option.label());
        choices.put(field, select);
        add(select);
    }

    private void addOwner() {
        owner.setRequiredIndicatorVisible(true);
        owner.setItemLabelGenerator(Option::label);
        owner.setItems((Query<Option, String> query) -> {
            var last = Math.min(MOST_OWNERS, query.getOffset() + query.getLimit());
            return parts.owners().search(query.getFilter().orElse(""), getLocale(), last).stream()
                    .skip(query.getOffset());
        });
        add(owner);
    }

    private static boolean mark(boolean invalid, Consumer<Boolean> field) {
        field.accept(invalid);
        return !invalid;
    }

    private String label(ItemField field) {
        return getTranslation("configuration.field." + field.key());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
