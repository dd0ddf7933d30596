package io.opsward.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.opsward.configuration.ImportPreview;
import io.opsward.configuration.ImportPreview.Outcome;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import java.util.List;
import java.util.stream.Stream;

/** What an import would do, row by row, what is refused first; and the button that does it. */
class PreviewPanel extends Div {

    private static final int PAGE = 100;

    private final DataTable table;
    private final Button more = new Button(getTranslation("configuration.more"), click -> load());

    private final transient ItemTexts texts;
    private final transient List<ImportPreview.Row> rows;
    private int shown;

    /** @param carryOut imports the file, by the warrant that the user has given */
    PreviewPanel(String fileName, ImportPreview seen, ItemTexts texts, WarrantFields.Edit carryOut) {
        this.texts = texts;
        rows = Stream.of(Outcome.values())
                .flatMap(outcome -> seen.rows(outcome).stream())
                .toList();
        table = new DataTable(
                getTranslation("configuration.import-row"),
                getTranslation("configuration.field.number"),
                getTranslation("configuration.field.name"),
                getTranslation("configuration.import-outcome"),
                getTranslation("configuration.import-reason"));
        add(new H2(getTranslation("configuration.import-preview", fileName)), counts(seen), end(seen, carryOut));
        add(table, more);
        load();
    }

    private Div counts(ImportPreview seen) {
        var counts = new Div();
        counts.addClassName("configuration-line");
        for (var outcome : Outcome.values()) {
            counts.add(new Badge(
                    getTranslation("configuration.import-count", seen.count(outcome), word(outcome)),
                    seen.count(outcome) == 0 ? Badge.Tone.NEUTRAL : tone(outcome)));
        }
        return counts;
    }

    private Component end(ImportPreview seen, WarrantFields.Edit carryOut) {
        if (seen.count(Outcome.REFUSED) > 0) {
            var refused = new Paragraph(getTranslation("configuration.import-refused", seen.count(Outcome.REFUSED)));
            refused.addClassName("configuration-refusal");
            return refused;
        }
        if (!seen.isAcceptable()) {
            return new Paragraph(getTranslation("configuration.import-nothing"));
        }
        var warrant = new WarrantFields();
        var number = seen.count(Outcome.NEW) + seen.count(Outcome.CHANGED);
        var carry = new Button(getTranslation("configuration.import-do", number), click -> warrant.allows(carryOut));
        carry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var end = new Div(warrant, carry);
        end.addClassNames("card", "configuration-carry-out");
        return end;
    }

    private void load() {
        var until = Math.min(rows.size(), shown + PAGE);
        var page = rows.subList(shown, until);
        var words = texts.ofChanges(
                page.stream().flatMap(row -> row.changes().stream()).toList());
        page.forEach(row -> addRow(row, words));
        shown = until;
        more.setVisible(shown < rows.size());
    }

    private void addRow(ImportPreview.Row row, ItemWords words) {
        table.addRow(
                new Span(String.valueOf(row.line())),
                new Span(row.number()),
                new Span(row.name()),
                new Badge(word(row.outcome()), tone(row.outcome())),
                reason(row, words));
    }

    private Component reason(ImportPreview.Row row, ItemWords words) {
        return switch (row.outcome()) {
            case REFUSED -> {
                var reasons = new Div();
                row.problems().forEach(problem -> reasons.add(new Div(new Span(ItemTexts.problem(problem)))));
                yield reasons;
            }
            case CHANGED -> new FieldChanges(row.changes(), words);
            case NEW -> folded(row, words);
            case UNCHANGED -> new Span();
        };
    }

    /** Made when it is unfolded: most are never looked at. */
    private Details folded(ImportPreview.Row row, ItemWords words) {
        var details = new Details(
                getTranslation("configuration.import-fields", row.changes().size()));
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            details.add(new FieldChanges(row.changes(), words));
        });
        return details;
    }

    private String word(Outcome outcome) {
        return getTranslation("configuration.import." + outcome);
    }

    private static Badge.Tone tone(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> Badge.Tone.DANGER;
            case NEW -> Badge.Tone.SUCCESS;
            case CHANGED -> Badge.Tone.INFO;
            case UNCHANGED -> Badge.Tone.NEUTRAL;
        };
    }
}
