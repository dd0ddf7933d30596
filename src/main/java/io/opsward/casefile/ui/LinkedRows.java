package io.opsward.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.LinkedCase;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of linked cases: how they hang together, which they are, and who said so. */
class LinkedRows extends DataTable {

    private final transient CaseSummary own;
    private final transient CaseParts parts;
    private final @Nullable Runnable removed;

    /** @param removed told after a link was taken away; null if the user may take none away */
    LinkedRows(CaseSummary own, CaseParts parts, @Nullable Runnable removed) {
        super(Stream.of("link-kind", "number", "title", "status", "link-process", "link-made", "")
                .map(column -> column.isEmpty() ? "" : UI.getCurrent().getTranslation("casefile." + column))
                .toArray(String[]::new));
        this.own = own;
        this.parts = parts;
        this.removed = removed;
    }

    void add(List<LinkedCase> page) {
        var people = parts.texts()
                .people(page.stream().map(LinkedCase::by).distinct().toList());
        page.forEach(linked -> {
            var other = linked.summary();
            addRow(
                    new Span(CaseTexts.phrase(linked.side())),
                    new CaseLink(other.number()),
                    title(linked),
                    new StatusBadge(other.status()),
                    new Span(parts.texts().processName(parts.texts().process(other), getLocale())),
                    made(linked, people),
                    removed == null ? new Span() : removeButton(linked));
        });
    }

    private static Component title(LinkedCase linked) {
        var title = new Div(new Span(linked.summary().title()));
        if (!linked.remark().isEmpty()) {
            var remark = new Div(new Span(linked.remark()));
            remark.addClassNames("muted", "case-link-remark");
            title.add(remark);
        }
        return title;
    }

    private Component made(LinkedCase linked, Map<UserId, String> people) {
        var by = linked.by().equals(UserId.SYSTEM)
                ? getTranslation("casefile.system")
                : people.getOrDefault(linked.by(), linked.by().value());
        var made = new Span(getTranslation("casefile.link-made-by", by, Moments.dateTime(linked.at())));
        made.addClassName("muted");
        return made;
    }

    private Button removeButton(LinkedCase linked) {
        var label = getTranslation("casefile.unlink-of", linked.summary().number());
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> ask(linked));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void ask(LinkedCase linked) {
        var other = linked.summary().number();
        var question = new ConfirmDialog(
                getTranslation("casefile.unlink-title", other),
                getTranslation("casefile.unlink-question", own.number(), CaseTexts.phrase(linked.side()), other),
                getTranslation("casefile.unlink"),
                confirmed -> remove(linked));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("component.cancel"));
        question.open();
    }

    private void remove(LinkedCase linked) {
        var other = linked.summary().number();
        parts.links().unlink(own.number(), linked.side(), other);
        Notify.success(getTranslation("casefile.unlinked", other));
        if (removed != null) {
            removed.run();
        }
    }
}
