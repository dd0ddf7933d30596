package io.opsward.tasklist.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import io.opsward.casefile.CaseSummary;
import io.opsward.form.ui.RenderedForm;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Moments;
import java.util.Optional;

/** What the case is about: its head, and what was reported when it was opened. */
class TaskCase extends Aside {

    TaskCase(CaseNumber number, Optional<CaseSummary> summary, String registeredBy, Optional<RenderedForm> report) {
        addClassName("tasklist-case");
        add(new H2(getTranslation("tasklist.case-about")));
        summary.ifPresent(known -> add(facts(known, registeredBy)));
        report.ifPresent(form -> {
            var details = new Details(getTranslation("tasklist.report"), form.component());
            details.setOpened(true);
            details.addClassName("tasklist-report");
            add(details);
        });
        var link = new Anchor("cases/" + number.value(), getTranslation("tasklist.to-case"));
        link.setRouterIgnore(false);
        link.addClassName("tasklist-to-case");
        add(link);
    }

    private DescriptionList facts(CaseSummary summary, String registeredBy) {
        var facts = new DescriptionList();
        fact(facts, "tasklist.case-status", getTranslation("case.status." + summary.status()));
        fact(facts, "tasklist.case-registered-by", registeredBy);
        fact(facts, "tasklist.case-opened", Moments.dateTime(summary.openedAt()));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
