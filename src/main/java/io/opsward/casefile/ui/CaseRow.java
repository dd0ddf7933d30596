package io.opsward.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.opsward.casefile.CaseSummary;
import io.opsward.servicelevel.ui.ClockBadge;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PriorityBadge;
import java.util.Optional;

/** A case in the list of results: one line on a wide screen, a card on a phone; all of it leads to the case. */
class CaseRow extends ListItem {

    /** @param clock badge of the clock that matters most, or nothing */
    CaseRow(CaseSummary summary, String client, Optional<ClockBadge> clock) {
        addClassName("case-row");
        var link = new Anchor("cases/" + summary.number().value());
        link.setRouterIgnore(false);
        var level = new Span();
        level.addClassName("case-row-clock");
        var title = cell("case-row-title", new Span(summary.title()));
        link.add(
                cell("case-row-number", new Span(summary.number().value())),
                title,
                cell("case-row-status", new StatusBadge(summary.status())),
                cell("case-row-priority", new PriorityBadge(summary.priority())),
                level,
                cell("case-row-client", new Span(client)),
                cell("case-row-opened", new Span(Moments.dateTime(summary.openedAt()))));
        add(link);
        clock.ifPresent(level::add);
    }

    private static Component cell(String name, Component content) {
        var cell = new Span(content);
        cell.addClassName(name);
        return cell;
    }
}
