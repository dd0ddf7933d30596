package io.opsward.configuration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an item relates to, both ways, with a link to each other end. */
class RelationsPanel extends Section {

    private static final int MOST = 200;

    private final ItemNumber number;
    private final transient ItemParts parts;
    private final boolean mayEdit;

    RelationsPanel(ItemNumber number, ItemParts parts) {
        this.number = number;
        this.parts = parts;
        this.mayEdit = parts.editing().mayEdit();
        addClassNames("card", "configuration-relations");
        add(head());
        var found = parts.register().relations(number, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        show(shown);
        if (shown.isEmpty()) {
            add(new Paragraph(getTranslation("configuration.no-relations")));
        }
        if (found.size() > MOST) {
            add(new Paragraph(getTranslation("configuration.relations-cut", MOST)));
        }
    }

    private Div head() {
        var head = new Div(new H2(getTranslation("configuration.relations")));
        head.addClassName("configuration-head");
        if (mayEdit) {
            head.add(new Button(
                    getTranslation("configuration.relate"),
                    VaadinIcon.PLUS.create(),
                    click -> new RelationDialog(number, parts).open()));
        }
        return head;
    }

    private void show(List<Relation> relations) {
        var ends = parts.register()
                .find(relations.stream()
                        .map(relation -> relation.otherEnd(number))
                        .toList());
        var groups = new LinkedHashMap<String, UnorderedList>();
        for (var relation : relations) {
            var forth = relation.kind().isMutual() || relation.source().equals(number);
            var key = relation.kind() + (forth ? "" : ".inverse");
            groups.computeIfAbsent(key, none -> new UnorderedList()).add(row(relation, ends));
        }
        groups.forEach((key, list) -> {
            list.addClassName("configuration-ends");
            add(new H3(getTranslation("configuration.relation." + key)), list);
        });
    }

    private ListItem row(Relation relation, Map<ItemNumber, ConfigurationItem> ends) {
        var other = relation.otherEnd(number);
        var row = new ListItem(new ItemLink(other));
        var end = ends.get(other);
        if (end != null) {
            var name = new Span(end.facts().name());
            name.addClassName("configuration-end-name");
            row.add(name, ItemTexts.state(end.facts().state()));
        }
        if (mayEdit) {
            var separate = new Button(
                    VaadinIcon.CLOSE_SMALL.create(), click -> new SeparateDialog(relation, other, parts).open());
            separate.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            separate.setAriaLabel(getTranslation("configuration.separate-relation", other));
            separate.setTooltipText(getTranslation("configuration.separate-relation", other));
            row.add(separate);
        }
        return row;
    }
}
