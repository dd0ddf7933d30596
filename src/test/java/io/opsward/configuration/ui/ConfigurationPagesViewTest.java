package io.opsward.configuration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.configuration.ConfigurationEditing;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ConfigurationRegister;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemFilter;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.configuration.RelationKind;
import io.opsward.configuration.Warrant;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConfigurationPagesViewTest extends ViewTest {

    @Autowired
    private ConfigurationRegister register;

    @Autowired
    private ConfigurationEditing editing;

    @Test
    void filters_stand_in_the_address_and_narrow_the_list() {
        open("zhaolei", "configuration?client=city-bank");
        assertThat(numbers()).contains("CI-BANK-DB").doesNotContain("CI-HIS-DB");
        _setValue(select("Type"), "DATABASE");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("client=city-bank", "type=DATABASE");
        assertThat(numbers()).contains("CI-BANK-DB").doesNotContain("CI-BANK-MQ");
    }

    @Test
    void words_that_no_filter_knows_do_no_harm() {
        open("zhaolei", "configuration?type=NONSENSE&sort=&state=%27&q=%25");
        assertThat(_find(ConfigurationListView.class)).hasSize(1);
    }

    @Test
    void clients_have_no_page() {
        for (var page : List.of("configuration", "configuration/CI-HIS-DB", "configuration/CI-HIS-DB/impact")) {
            open("chenchen", page);
            assertThat(_find(ItemLink.class)).isEmpty();
            assertThat(_find(ItemFactSheet.class)).isEmpty();
            assertThat(_find(ImpactGraph.class)).isEmpty();
        }
    }

    @Test
    void who_only_reads_is_offered_no_edit() {
        open("heshen", "configuration/CI-HIS-DB");
        assertThat(_find(ItemFactSheet.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Edit"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Add relation"))).isEmpty();
        open("heshen", "configuration/import");
        assertThat(_find(ImportView.class)).isEmpty();
    }

    @Test
    void an_item_is_entered_by_the_warrant_of_an_audit() {
        open("sunli", "configuration", Locale.SIMPLIFIED_CHINESE);
        _click(button("新增配置项"));
        var name = "新服务器 " + UUID.randomUUID();
        _setValue(text("名称"), name);
        choose("类型", "SERVER");
        choose("状态", "IN_USE");
        _setValue(owner("责任人"), new Option("operations", "操作岗"));
        _click(button("保存"));
        assertThat(text("变更、请求或审核编号").isInvalid()).isTrue();
        _setValue(text("变更、请求或审核编号"), "AUD-2026-TEST");
        _click(button("保存"));
        assertThat(text("备注").isInvalid())
                .as("an audit on paper needs a remark")
                .isTrue();
        _setValue(text("备注"), "盘点");
        _click(button("保存"));
        assertThat(_find(ItemFactSheet.class)).hasSize(1);
        assertThat(register.list(new ItemFilter(name, null, null, null, ItemFilter.Sort.NAME), null, 2))
                .hasSize(1);
    }

    @Test
    void an_edit_that_is_not_complete_stays_open_with_its_fields_marked() {
        open("sunli", "configuration");
        _click(button("New item"));
        _click(button("Save"));
        assertThat(_find(ItemDialog.class)).hasSize(1);
        assertThat(text("Name").isInvalid()).isTrue();
    }

    @Test
    void the_page_of_an_item_tells_its_history_and_both_ways_of_relations() {
        var server = entered("Server");
        var database = entered("Database");
        As.user("sunli", () -> editing.relate(new Relation(database, RelationKind.RUNS_ON, server), warrant()));
        open("zhaolei", "configuration/" + server);
        assertThat(numbers()).contains(database.value());
        assertThat(spans()).contains("AUD-2026-VIEW", "盘点");
        assertThat(_get(RelationsPanel.class).getElement().getTextRecursively()).contains("carries");
    }

    @Test
    void relations_are_added_and_removed_on_the_page() {
        var server = entered("Server");
        var database = entered("Database");
        open("sunli", "configuration/" + database);
        _click(button("Add relation"));
        _setValue(items("Which item"), As.user("sunli", () -> register.get(server)));
        _setValue(text("Number of change, request or audit"), "AUD-2026-VIEW");
        _setValue(text("Remark"), "Found in place");
        var buttons = _find(Button.class, spec -> spec.withText("Add relation"));
        _click(buttons.get(buttons.size() - 1));
        assertThat(register.relations(server, 5)).hasSize(1);
        _click(_get(RelationsPanel.class)
                .getChildren()
                .flatMap(child -> _find(child, Button.class).stream())
                .filter(one -> one.getText().isEmpty())
                .findFirst()
                .orElseThrow());
        _click(button("Remove"));
        assertThat(register.relations(server, 5)).isEmpty();
    }

    @Test
    void the_impact_is_drawn_and_told_as_a_list() {
        open("zhaolei", "configuration/CI-HIS-SAN-01/impact");
        assertThat(_get(ImpactGraph.class).getElement().getTextRecursively()).contains("CI-HIS-APP", "HIS 主数据库");
        assertThat(numbers()).contains("CI-HIS-DB", "CI-HIS-APP", "CI-HIS-WS-CASHIER");
        assertThat(spans()).contains("runs on CI-HIS-DBS-01");
    }

    @Test
    void nothing_hangs_on_a_new_item() {
        open("zhaolei", "configuration/" + entered("Alone") + "/impact");
        assertThat(_find(ImpactGraph.class)).isEmpty();
    }

    @Test
    void a_file_is_previewed_and_imported() {
        open("sunli", "configuration/import");
        var number = "CI-V" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        var file = "number,name,type,state,owner\n" + number + ",导入的交换机,network_device,in_use,tech-network\n";
        _get(ImportView.class).read("items.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(spans()).contains("导入的交换机", "1 New");
        _setValue(text("Number of change, request or audit"), "AUD-2026-VIEW");
        _setValue(text("Remark"), "Found in place");
        _click(button("Import 1 row"));
        assertThat(register.find(List.of(new ItemNumber(number)))).hasSize(1);
        assertThat(_find(ConfigurationListView.class)).hasSize(1);
    }

    @Test
    void what_changed_since_the_preview_is_previewed_anew() {
        var item = entered("Previewed");
        open("sunli", "configuration/import");
        var file = "number,name\n" + item + ",Renamed\n";
        _get(ImportView.class).read("items.csv", file.getBytes(StandardCharsets.UTF_8));
        var draft =
                new EnumMap<>(As.user("sunli", () -> register.get(item)).facts().texts());
        draft.put(ItemField.NAME, "Renamed");
        As.user("sunli", () -> editing.edit(register.get(item), draft, warrant()));
        _setValue(text("Number of change, request or audit"), "AUD-2026-VIEW");
        _setValue(text("Remark"), "Found in place");
        assertThatThrownBy(() -> _click(button("Import 1 row"))).isInstanceOf(RuleViolation.class);
        assertThat(spans()).contains("1 Unchanged");
    }

    @Test
    void a_number_that_is_taken_is_told_at_its_field() {
        open("sunli", "configuration");
        _click(button("New item"));
        _setValue(text("Number"), "CI-HIS-DB");
        _setValue(text("Name"), "Another database");
        choose("Type", "DATABASE");
        choose("State", "IN_USE");
        _setValue(owner("Owner"), new Option("operations", "Operations"));
        _setValue(text("Number of change, request or audit"), "AUD-2026-VIEW");
        _setValue(text("Remark"), "Found in place");
        assertThatThrownBy(() -> _click(button("Save"))).isInstanceOf(RuleViolation.class);
        assertThat(text("Number").isInvalid()).isTrue();
        assertThat(_find(ItemDialog.class)).hasSize(1);
    }

    @Test
    void refused_rows_are_told_and_leave_nothing_to_click() {
        open("sunli", "configuration/import");
        var file = "number,name,type,state,owner\nCI-VX,Ship,spaceship,in_use,nobody-here\n";
        _get(ImportView.class).read("items.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(spans())
                .anyMatch(text -> text.startsWith("Type: “spaceship” is no type."))
                .contains("Owner: “nobody-here” is no account and no group that somebody is in.");
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith("Import"))))
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_table_is_refused_in_words() {
        open("sunli", "configuration/import");
        _get(ImportView.class).read("picture.csv", new byte[] {(byte) 0xff, (byte) 0xd8, 0});
        assertThat(_find(PreviewPanel.class)).isEmpty();
        assertThat(_get(ImportView.class).getElement().getTextRecursively()).contains("neither UTF-8 nor GBK");
    }

    private ItemNumber entered(String name) {
        return As.user(
                "sunli",
                () -> editing.enter(
                        "",
                        Map.of(
                                ItemField.NAME, name,
                                ItemField.TYPE, "server",
                                ItemField.STATE, "in_use",
                                ItemField.OWNER, "operations"),
                        warrant()));
    }

    private static Warrant warrant() {
        return new Warrant("AUD-2026-VIEW", "盘点");
    }

    private static List<String> numbers() {
        return _find(ItemLink.class).stream().map(ItemLink::getText).toList();
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
    private static Select<String> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
    private static void choose(String label, String value) {
        Select<Option> select = _get(_get(ItemForm.class), Select.class, spec -> spec.withLabel(label));
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(option -> option.value().equals(value))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
    private static ComboBox<Option> owner(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
    private static ComboBox<ConfigurationItem> items(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }
}
