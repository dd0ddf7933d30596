package io.opsward.change.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import io.opsward.change.ChangeDetails;
import io.opsward.change.ChangeRegister;
import io.opsward.change.ChangeWithdrawal;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.FactSheet;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** The record of the change on the case page. */
@org.springframework.stereotype.Component
@Order(10)
class ChangePanel implements CasePanel {

    private final ChangeRegister changes;
    private final ChangeWithdrawal withdrawal;
    private final ChangeSheets sheets;
    private final ChangeTables tables;

    ChangePanel(ChangeRegister changes, ChangeWithdrawal withdrawal, ChangeSheets sheets, ChangeTables tables) {
        this.changes = changes;
        this.withdrawal = withdrawal;
        this.sheets = sheets;
        this.tables = tables;
    }

    @Override
    public String titleKey() {
        return "change.panel";
    }

    @Override
    public Optional<Component> create(CaseSummary summary) {
        return changes.details(summary.number()).map(this::panel);
    }

    private Component panel(ChangeDetails change) {
        var panel = new Div();
        panel.addClassNames("fact-sheets", "change-panel");
        Stream.of(sheets.request(change), sheets.effect(change), sheets.plans(change))
                .filter(FactSheet::hasFacts)
                .forEach(panel::add);
        Stream.of(tables.steps(change), tables.assessments(change), tables.approvals(change))
                .flatMap(Optional::stream)
                .forEach(panel::add);
        Stream.of(sheets.carriedOut(change), sheets.afterwards(change))
                .filter(FactSheet::hasFacts)
                .forEach(panel::add);
        if (withdrawal.isPossible(change.summary().number())) {
            panel.add(cancelButton(change.summary().number()));
        }
        return panel;
    }

    private Button cancelButton(CaseNumber number) {
        var button = new Button(ChangeTexts.text("change.cancel"));
        button.addClickListener(click -> new CancelDialog(number, withdrawal).open());
        return button;
    }
}
