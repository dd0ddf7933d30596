package io.opsward.form.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import io.opsward.form.FieldKind;
import io.opsward.form.FormField;
import io.opsward.form.internal.OptionList;
import io.opsward.form.spi.OptionSource.Option;
import java.util.stream.Stream;

/** Widgets for options: few as buttons or a plain list, many as a list that is searched while one types. */
final class ChoiceWidgets {

    private static final int MOST = 500;

    private ChoiceWidgets() {}

    static FieldWidget of(FormField definition, FormParts parts) {
        return switch (definition.kind()) {
            case RADIO -> radio(definition, parts);
            case CHECKLIST -> checklist(definition, parts);
            case TAGLIST -> taglist(definition, parts);
            default -> isPlain(definition) ? select(definition, parts) : searched(definition, parts);
        };
    }

    private static boolean isPlain(FormField definition) {
        return definition.kind() == FieldKind.SELECT
                && !definition.settings().flag("searchable", false)
                && definition.settings().at("values").isArray();
    }

    private static FieldWidget radio(FormField definition, FormParts parts) {
        var field = new RadioButtonGroup<Option>();
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        field.setItemLabelGenerator(Option::label);
        return ChoiceWidget.one(
                definition, parts, field, new ChoiceWidget.Offer(), options -> field.setItems(all(options)));
    }

    private static FieldWidget checklist(FormField definition, FormParts parts) {
        var field = new CheckboxGroup<Option>();
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        field.setItemLabelGenerator(Option::label);
        return ChoiceWidget.several(
                definition, parts, field, new ChoiceWidget.Offer(), options -> field.setItems(all(options)));
    }

    private static FieldWidget select(FormField definition, FormParts parts) {
        var field = new Select<Option>();
        field.setItemLabelGenerator(option -> option == null ? "" : option.label());
        field.setEmptySelectionAllowed(!definition.rules().required());
        return ChoiceWidget.one(
                definition, parts, field, new ChoiceWidget.Offer(), options -> field.setItems(all(options)));
    }

    private static FieldWidget searched(FormField definition, FormParts parts) {
        var field = new ComboBox<Option>();
        field.setItemLabelGenerator(Option::label);
        field.setClearButtonVisible(!definition.rules().required());
        field.setPlaceholder(parts.translate("form.search"));
        var offer = new ChoiceWidget.Offer();
        return ChoiceWidget.one(definition, parts, field, offer, options -> offer(field, offer));
    }

    private static FieldWidget taglist(FormField definition, FormParts parts) {
        var field = new MultiSelectComboBox<Option>();
        field.setItemLabelGenerator(Option::label);
        field.setClearButtonVisible(!definition.rules().required());
        field.setPlaceholder(parts.translate("form.search"));
        var offer = new ChoiceWidget.Offer();
        return ChoiceWidget.several(definition, parts, field, offer, options -> offer(field, offer));
    }

    /** Page by page from the source, which ranks; beyond the limit one has to type more. */
    private static void offer(ComboBoxBase<?, Option, ?> field, ChoiceWidget.Offer offer) {
        field.setItems((Query<Option, String> query) -> page(offer.options(), query));
    }

    private static Stream<Option> page(OptionList options, Query<Option, String> query) {
        var words = query.getFilter().orElse("");
        var last = Math.min(MOST, query.getOffset() + query.getLimit());
        return options.search(words, last).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private static java.util.List<Option> all(OptionList options) {
        return options.search("", MOST);
    }
}
