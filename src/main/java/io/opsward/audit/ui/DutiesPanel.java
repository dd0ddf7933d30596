package io.opsward.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import io.opsward.engine.CaseDuties;
import io.opsward.engine.DutyTaken;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Who had which duty in a case, on its page; not for clients, whom the people behind the work do not concern. */
@org.springframework.stereotype.Component
@Order(99)
class DutiesPanel implements CasePanel {

    private final CaseDuties duties;
    private final DutyTexts texts;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    DutiesPanel(CaseDuties duties, DutyTexts texts, UserDirectory people, CurrentUser currentUser) {
        this.duties = duties;
        this.texts = texts;
        this.people = people;
        this.currentUser = currentUser;
    }

    @Override
    public String titleKey() {
        return "duty.panel";
    }

    @Override
    public Optional<Component> create(CaseSummary summary) {
        if (currentUser.isClient()) {
            return Optional.empty();
        }
        var taken = duties.of(summary.number());
        return taken.isEmpty() ? Optional.empty() : Optional.of(table(taken, UI.getCurrent()));
    }

    private Component table(List<DutyTaken> taken, UI page) {
        var names = people.displayNames(
                taken.stream().map(DutyTaken::person).distinct().toList());
        var table = new DataTable(
                page.getTranslation("duty.duty"),
                page.getTranslation("duty.person"),
                page.getTranslation("duty.step"),
                page.getTranslation("duty.since"));
        Locale locale = page.getLocale();
        taken.forEach(one -> table.addRow(
                new Span(texts.duty(one, locale)),
                new Span(names.get(one.person())),
                new Span(texts.step(one, locale)),
                new Span(Moments.dateTime(one.at()))));
        return table;
    }
}
