package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import io.opsward.servicelevel.Escalation;
import io.opsward.shared.ui.DataTable;
import java.util.List;

/** How a case was handed on and up, oldest first. */
class EscalationList extends DataTable {

    EscalationList(List<Escalation> escalations, ClockCaptions captions) {
        super(EscalationCells.headings().toArray(String[]::new));
        var cells = new EscalationCells(captions);
        escalations.forEach(escalation -> addRow(cells.of(escalation).toArray(Component[]::new)));
    }
}
