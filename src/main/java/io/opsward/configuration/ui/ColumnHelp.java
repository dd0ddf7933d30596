package io.opsward.configuration.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import io.opsward.configuration.RelationKind;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.shared.ui.DataTable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns a file may have and what may stand in them, with an empty file to begin from. */
class ColumnHelp extends Div {

    private final DataTable columns;

    ColumnHelp(ItemTexts texts) {
        columns = new DataTable(
                getTranslation("configuration.import-column"),
                getTranslation("configuration.import-meaning"),
                getTranslation("configuration.import-values"));
        column("number", List.of());
        for (var field : ItemField.values()) {
            column(field.key(), values(field, texts));
        }
        for (var kind : RelationKind.values()) {
            column(kind.name().toLowerCase(Locale.ROOT), List.of());
        }
        var help = new Details(
                getTranslation("configuration.import-columns"),
                new Paragraph(getTranslation("configuration.import-relations-hint")),
                columns);
        add(template(), help);
    }

    private Anchor template() {
        var headings = Stream.of(
                        Stream.of("number"),
                        Stream.of(ItemField.values()).map(ItemField::key),
                        Stream.of(RelationKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
                .flatMap(names -> names)
                .collect(Collectors.joining(",", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(headings), "configuration-items.csv", "text/csv", headings.length)),
                getTranslation("configuration.import-template"));
    }

    private static List<Option> values(ItemField field, ItemTexts texts) {
        return switch (field) {
            case TYPE -> words(ItemType.values(), "configuration.type.");
            case STATE -> words(ItemState.values(), "configuration.state.");
            case CLIENT -> texts.clients();
            case SERVICE -> texts.services();
            default -> List.of();
        };
    }

    private static List<Option> words(Enum<?>[] values, String prefix) {
        return Stream.of(values)
                .map(value -> new Option(value.name().toLowerCase(Locale.ROOT), ItemTexts.text(prefix + value)))
                .toList();
    }

    private void column(String key, List<Option> values) {
        var code = new Span(key);
        code.addClassName("code");
        var list = new Div();
        list.addClassName("configuration-values");
        values.forEach(value -> {
            var word = new Span(value.value());
            word.addClassName("code");
            list.add(new Span(word, new Span(" " + value.label())));
        });
        columns.addRow(code, new Span(ItemTexts.field(key)), list);
    }
}
