package io.opsward.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.LinkedCase;
import io.opsward.shared.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** Cases that hang together with the case: a list, a map, and a way to link others for those who may. */
class CaseLinkList extends Div {

    private static final int PAGE = 25;

    private final transient CaseSummary summary;
    private final transient CaseParts parts;
    private final Runnable changed;
    private final boolean mayLink;
    private final LinkedRows rows;
    private final Button more = new Button();

    private transient @Nullable LinkedCase last;

    /** @param changed told after a link was made or taken away */
    CaseLinkList(CaseSummary summary, CaseParts parts, Runnable changed) {
        this.summary = summary;
        this.parts = parts;
        this.changed = changed;
        mayLink = parts.links().mayLink(summary.number());
        rows = new LinkedRows(summary, parts, mayLink ? this::reload : null);
        addClassName("case-links");
        more.setText(getTranslation("casefile.links-more"));
        more.addClickListener(click -> addPage());
        show();
    }

    private void show() {
        removeAll();
        rows.clear();
        last = null;
        addPage();
        if (rows.isEmpty()) {
            add(nothing());
            return;
        }
        var head = new Div(new H2(getTranslation("casefile.links-list")));
        head.addClassName("case-links-head");
        if (mayLink) {
            head.add(linkButton());
        }
        add(
                new Section(head, rows, more),
                new CaseMapCard(summary, parts.links().map(summary.number()), parts.texts()));
    }

    private void addPage() {
        var found = parts.links().of(summary.number(), last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        rows.add(page);
        more.setVisible(found.size() > PAGE);
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1);
        }
    }

    private EmptyState nothing() {
        var hint = getTranslation(mayLink ? "casefile.no-links-staff" : "casefile.no-links-hint");
        return mayLink
                ? new EmptyState(getTranslation("casefile.no-links"), hint, linkButton())
                : new EmptyState(getTranslation("casefile.no-links"), hint);
    }

    private Button linkButton() {
        return new Button(
                getTranslation("casefile.link"),
                VaadinIcon.PLUS.create(),
                click -> new LinkDialog(summary, parts, this::reload).open());
    }

    private void reload() {
        show();
        changed.run();
    }
}
