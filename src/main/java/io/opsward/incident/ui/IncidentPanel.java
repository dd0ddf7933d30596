package io.opsward.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import io.opsward.incident.IncidentDetails;
import io.opsward.incident.IncidentRegister;
import io.opsward.incident.IncidentWithdrawal;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.FactSheet;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** The record of the incident on the case page. */
@org.springframework.stereotype.Component
@Order(10)
class IncidentPanel implements CasePanel {

    private final IncidentRegister incidents;
    private final IncidentWithdrawal withdrawal;
    private final IncidentSheets sheets;

    IncidentPanel(IncidentRegister incidents, IncidentWithdrawal withdrawal, IncidentSheets sheets) {
        this.incidents = incidents;
        this.withdrawal = withdrawal;
        this.sheets = sheets;
    }

    @Override
    public String titleKey() {
        return "incident.panel";
    }

    @Override
    public Optional<Component> create(CaseSummary summary) {
        return incidents.details(summary.number()).map(this::panel);
    }

    private Component panel(IncidentDetails incident) {
        var panel = new Div();
        panel.addClassName("fact-sheets");
        Stream.of(
                        sheets.report(incident),
                        sheets.grading(incident),
                        sheets.progress(incident),
                        sheets.solution(incident),
                        sheets.closure(incident))
                .filter(FactSheet::hasFacts)
                .forEach(panel::add);
        if (withdrawal.isPossible(incident.summary().number())) {
            panel.add(withdrawButton(incident.summary().number()));
        }
        return panel;
    }

    private Button withdrawButton(CaseNumber number) {
        var button = new Button(IncidentTexts.text("incident.withdraw"));
        button.addClickListener(click -> new WithdrawDialog(number, withdrawal).open());
        return button;
    }
}
