package io.opsward.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.audit.DutyAudit;
import io.opsward.engine.DutyTaken;
import io.opsward.engine.DutyViolation;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The auditor's check over all cases: people who had two duties that must be apart. */
@Route("audit/duties")
@Menu(title = "duty.check", order = 93, icon = "vaadin:split")
@RolesAllowed({"auditor", "administrator"})
class SeparationView extends Div implements AfterNavigationObserver {

    private final transient DutyAudit audit;
    private final transient DutyTexts texts;
    private final transient UserDirectory people;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button older = new Button(getTranslation("audit.older-entries"));
    private transient @Nullable DutyViolation last;

    SeparationView(DutyAudit audit, DutyTexts texts, UserDirectory people) {
        this.audit = audit;
        this.texts = texts;
        this.people = people;
        table = new DataTable(
                getTranslation("duty.case"),
                getTranslation("duty.person"),
                getTranslation("duty.rule-broken"),
                getTranslation("duty.first"),
                getTranslation("duty.second"));
        nothing.add(new EmptyState(getTranslation("duty.none"), getTranslation("duty.none-hint")));
        older.addClickListener(click -> load());
        var hint = new Paragraph(getTranslation("duty.check-hint"));
        hint.addClassName("duty-hint");
        add(new PageHeader(getTranslation("duty.check")), hint, table, nothing, older);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var found = audit.violations(last);
        show(found);
        if (!found.isEmpty()) {
            last = found.get(found.size() - 1);
        }
        older.setVisible(found.size() == DutyAudit.PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void show(List<DutyViolation> found) {
        var names = people.displayNames(
                found.stream().map(one -> one.act().person()).distinct().toList());
        for (var one : found) {
            table.addRow(
                    new CaseLink(one.act().caseNumber()),
                    new Span(names.get(one.act().person())),
                    new Span(texts.rule(one.separation(), getLocale())),
                    taken(one.before()),
                    taken(one.act()));
        }
    }

    private Component taken(DutyTaken taken) {
        var at = new Div(Moments.dateTime(taken.at()));
        at.addClassName("muted");
        return new Div(new Span(texts.step(taken, getLocale())), at);
    }
}
