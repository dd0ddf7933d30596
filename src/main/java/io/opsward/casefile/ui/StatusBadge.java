package io.opsward.casefile.ui;

import com.vaadin.flow.component.UI;
import io.opsward.casefile.CaseStatus;
import io.opsward.shared.ui.Badge;

/** The status of a case. */
class StatusBadge extends Badge {

    StatusBadge(CaseStatus status) {
        super(UI.getCurrent().getTranslation("case.status." + status), CaseTexts.tone(status));
    }
}
