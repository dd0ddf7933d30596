package io.opsward.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.testing.ViewTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each component on the screen, and the form as a whole. */
class FormRendererTest extends ViewTest {

    private RenderedForm form;

    @BeforeEach
    void openForm() {
        open("wangmin", "kitchen-sink");
        form = _get(KitchenSinkView.class).form();
    }

    private static <T extends Component> T field(Class<T> type, String name) {
        return _get(type, spec -> spec.withId("field-Field_" + name));
    }

    private static boolean isShown(String name) {
        return !_find(Component.class, spec -> spec.withId("field-Field_" + name))
                .isEmpty();
    }

    @Test
    void every_component_gives_what_is_entered() {
        _setValue(field(TextField.class, "Title"), "Mail is down");
        _setValue(field(TextArea.class, "Details"), "Since this morning");
        _setValue(field(BigDecimalField.class, "Amount"), new BigDecimal("2.50"));
        _setValue(field(DatePicker.class, "Day"), LocalDate.of(2026, 11, 23));
        _setValue(field(TimePicker.class, "Hour"), LocalTime.of(14, 30));
        _setValue(field(DateTimePicker.class, "Moment"), LocalDateTime.of(2026, 11, 23, 14, 30));
        choose("Impact", "low");
        _setValue(field(Checkbox.class, "Agreed"), true);
        CheckboxGroup<Option> told = cast(field(CheckboxGroup.class, "Told"));
        _setValue(told, Set.of(new Option("client", "Client")));
        assertThat(form.values())
                .containsEntry("title", "Mail is down")
                .containsEntry("details", "Since this morning")
                .containsEntry("amount", "2.50")
                .containsEntry("price", "9.5")
                .containsEntry("day", "2026-11-23")
                .containsEntry("hour", "14:30")
                .containsEntry("moment", "2026-11-23T14:30")
                .containsEntry("impact", "low")
                .containsEntry("agreed", true)
                .containsEntry("told", List.of("client"))
                .containsEntry("kind", "incident")
                .containsEntry("mail", null)
                .doesNotContainKeys("locked", "priority", "total", "duplicateOf", "lockedWhen");
    }

    private static void choose(String name, String value) {
        RadioButtonGroup<Option> group = cast(field(RadioButtonGroup.class, name));
        _setValue(
                group,
                group.getListDataView()
                        .getItems()
                        .filter(option -> option.value().equals(value))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object component) {
        return (T) component;
    }

    @Test
    void a_list_of_the_product_is_searched_and_shows_labels() {
        ComboBox<Option> items = cast(field(ComboBox.class, "Item"));
        var found = items.getLazyDataView().getItems().toList();
        assertThat(found).isNotEmpty();
        _setValue(items, found.get(0));
        MultiSelectComboBox<Option> people = cast(field(MultiSelectComboBox.class, "People"));
        _setValue(people, Set.of(people.getLazyDataView().getItems().toList().get(0)));
        assertThat(form.values()).containsEntry("item", found.get(0).value());
        assertThat((List<?>) form.values().get("people")).hasSize(1);
    }

    @Test
    void conditions_decisions_and_expressions_follow_at_once() {
        assertThat(isShown("DuplicateOf")).isFalse();
        Select<Option> kind = cast(field(Select.class, "Kind"));
        _setValue(kind, new Option("duplicate", "Duplicate"));
        assertThat(isShown("DuplicateOf")).isTrue();
        choose("Impact", "high");
        assertThat(field(TextField.class, "Priority").getValue()).isEqualTo("P1");
        assertThat(field(TextField.class, "Priority").isReadOnly()).isTrue();
        _setValue(field(BigDecimalField.class, "Amount"), new BigDecimal("2"));
        assertThat(_get(Component.class, spec -> spec.withId("field-Text_Total"))
                        .getElement()
                        .getTextRecursively())
                .contains("Total: 19");
        _setValue(field(Checkbox.class, "Agreed"), true);
        assertThat(field(TextField.class, "LockedWhen").isReadOnly()).isTrue();
        assertThat(field(TextField.class, "Locked").getValue()).isEqualTo("Kept by the process");
    }

    @Test
    void what_is_hidden_and_shown_again_is_not_lost() {
        Select<Option> kind = cast(field(Select.class, "Kind"));
        _setValue(kind, new Option("duplicate", "Duplicate"));
        _setValue(field(TextField.class, "DuplicateOf"), "INC-2026-000001");
        _setValue(kind, new Option("incident", "Incident"));
        assertThat(form.values()).doesNotContainKey("duplicateOf");
        _setValue(kind, new Option("duplicate", "Duplicate"));
        assertThat(form.values()).containsEntry("duplicateOf", "INC-2026-000001");
    }

    @Test
    void rows_are_added_and_removed_and_have_conditions_of_their_own() {
        _setValue(field(TextField.class, "Part"), "Disk");
        _setValue(field(Checkbox.class, "Spare"), true);
        assertThat(isShown("Source")).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Add a row")));
        assertThat(_find(TextField.class, spec -> spec.withId("field-Field_Part")))
                .hasSize(2);
        assertThat(_find(TextField.class, spec -> spec.withId("field-Field_Source")))
                .hasSize(1);
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Remove row 2"))
                .findFirst()
                .orElseThrow());
        assertThat((List<?>) form.values().get("parts"))
                .singleElement()
                .satisfies(row -> assertThat(((Map<?, ?>) row).get("part")).isEqualTo("Disk"));
    }

    @Test
    void errors_stand_at_the_fields_and_nothing_typed_is_lost() {
        _setValue(field(TextField.class, "Mail"), "not a mail");
        _click(_get(Button.class, spec -> spec.withId("field-Button_Submit")));
        assertThat(((HasValidation) field(TextField.class, "Title")).getErrorMessage())
                .isEqualTo("Please fill this in.");
        assertThat(field(TextField.class, "Mail").isInvalid()).isTrue();
        assertThat(field(TextField.class, "Part").isInvalid()).isTrue();
        assertThat(_get(FormErrors.class).getElement().getTextRecursively()).contains("Row 1, Part", "E-mail");
        assertThat(field(TextField.class, "Mail").getValue()).isEqualTo("not a mail");
        _setValue(field(TextField.class, "Mail"), "ann@example.com");
        assertThat(field(TextField.class, "Mail").isInvalid()).isFalse();
        assertThat(_get(FormErrors.class).getElement().getTextRecursively())
                .contains("Title")
                .doesNotContain("E-mail");
    }

    @Test
    void a_draft_comes_back() {
        var drafts = new ArrayList<Map<String, Object>>();
        form.onChange(drafts::add);
        _setValue(field(TextField.class, "Title"), "Half a");
        _setValue(field(TextField.class, "Part"), "Disk");
        _setValue(field(BigDecimalField.class, "Amount"), new BigDecimal("2.50"));
        choose("Impact", "high");
        assertThat(drafts).hasSize(4);
        open("wangmin", "kitchen-sink");
        form = _get(KitchenSinkView.class).form();
        form.setValues(drafts.get(3));
        assertThat(form.values()).isEqualTo(drafts.get(3));
        assertThat(field(TextField.class, "Priority").getValue()).isEqualTo("P1");
    }

    @Test
    void start_again_takes_back_what_was_typed() {
        _setValue(field(TextField.class, "Title"), "Half a");
        _click(_get(Button.class, spec -> spec.withId("field-Button_Reset")));
        assertThat(field(TextField.class, "Title").getValue()).isEmpty();
        assertThat(form.values()).containsEntry("kind", "incident");
    }

    @Test
    void texts_are_shown_without_being_read_as_markup() {
        var text = _get(Component.class, spec -> spec.withId("field-Text_Intro"));
        assertThat(text.getElement().getTextRecursively()).contains("陈晨 <b>[x](javascript:alert(1))</b>");
        assertThat(_find(text, Anchor.class)).extracting(Anchor::getHref).containsExactly("https://example.com");
        assertThat(_get(Image.class, spec -> spec.withClasses("form-image")).getSrc())
                .startsWith("data:image/png");
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("李强", "1.5", "12");
    }

    @Test
    void a_form_for_reading_is_read_only_throughout() {
        form.setReadOnly(true);
        assertThat(_find(Component.class))
                .filteredOn(component -> component instanceof HasValue<?, ?> value
                        && component.getId().orElse("").startsWith("field-")
                        && !value.isReadOnly())
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("field-Button_Submit")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Add a row"))).isEmpty();
    }

    @Test
    void everything_is_in_chinese_too() {
        open("wangmin", "kitchen-sink", Locale.SIMPLIFIED_CHINESE);
        assertThat(field(TextField.class, "Title").getLabel()).isEqualTo("标题");
        assertThat(field(TextField.class, "Title").getHelperText()).isEqualTo("一句话说明");
        Select<Option> kind = cast(field(Select.class, "Kind"));
        assertThat(kind.getValue().label()).isEqualTo("事件");
        _click(_get(Button.class, spec -> spec.withId("field-Button_Submit")));
        assertThat(_get(FormErrors.class).getElement().getTextRecursively()).contains("第 1 行，备件", "请填写此项。");
    }
}
