package io.opsward.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.casefile.CaseSummary;
import io.opsward.engine.ProcessInfo;
import java.util.List;

/** Opens the start page of a process that is raised from the case. */
class RaiseMenu extends MenuBar {

    /** @param raisable processes to choose from */
    RaiseMenu(CaseSummary from, List<ProcessInfo> raisable, CaseTexts texts) {
        addClassName("case-raise");
        var choices = addItem(getTranslation("casefile.raise")).getSubMenu();
        raisable.forEach(process -> choices.addItem(
                texts.processName(process, getLocale()),
                click -> UI.getCurrent()
                        .navigate(
                                "start/" + process.key(),
                                QueryParameters.of("from", from.number().value()))));
    }
}
