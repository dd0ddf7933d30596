package io.opsward.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.opsward.casefile.CaseSummary;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PriorityBadge;

/** A case in the list of results: one line on a wide screen, a card on a phone; all of it leads to the case. */
class CaseRow extends ListItem {

    CaseRow(CaseSummary summary, String client) {
        addClassName("case-row");
        var link = new Anchor("cases/" + summary.number().value());
        link.setRouterIgnore(false);
        var title = cell("case-row-title", new Span(summary.title()));
        link.add(
                cell("case-row-number", new Span(summary.number().value())),
                title,
                cell("case-row-status", new StatusBadge(summary.status())),
                cell("case-row-priority", new PriorityBadge(summary.priority())),
                cell("case-row-client", new Span(client)),
                cell("case-row-opened", new Span(Moments.dateTime(summary.openedAt()))));
        add(link);
    }

    private static Component cell(String name, Component content) {
        var cell = new Span(content);
        cell.addClassName(name);
        return cell;
    }
}
