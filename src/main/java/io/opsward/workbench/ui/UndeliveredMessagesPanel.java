package io.opsward.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.UndeliveredMessage;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import java.time.Instant;
import java.util.Date;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Messages between cases that nobody will receive any more, to be discarded once somebody has looked after them. */
class UndeliveredMessagesPanel extends Section {

    private static final int PAGE = 50;

    private final transient ProcessAdministration administration;
    private final DataTable table;
    private final EmptyState nothing =
            new EmptyState(getTranslation("workbench.no-undelivered"), getTranslation("workbench.no-undelivered-hint"));
    private final Button older = new Button(getTranslation("workbench.older-messages"), click -> load());
    private @Nullable Long last;

    UndeliveredMessagesPanel(ProcessAdministration administration) {
        this.administration = administration;
        table = new DataTable(
                getTranslation("workbench.case"),
                getTranslation("workbench.message"),
                getTranslation("workbench.sent-at"),
                getTranslation("workbench.undeliverable-since"),
                getTranslation("workbench.what-to-do"));
        addClassName("undelivered");
        var hint = new Paragraph(getTranslation("workbench.undelivered-hint"));
        add(new H2(getTranslation("workbench.undelivered")), hint, table, nothing, older);
    }

    /** Shows the latest ones. */
    void reload() {
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var page = administration.undeliveredMessages(last, PAGE);
        page.forEach(this::addRow);
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1).id();
        }
        older.setVisible(page.size() == PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(UndeliveredMessage message) {
        var discard = new Button(getTranslation("workbench.discard"), click -> confirm(message));
        discard.setAriaLabel(getTranslation("workbench.discard-message", message.name(), message.caseNumber()));
        table.addRow(
                new CaseLink(message.caseNumber()),
                content(message),
                when(message.sentAt()),
                when(message.deadSince()),
                discard);
    }

    private static Component content(UndeliveredMessage message) {
        var content = new Div(new Div(new Span(message.name())));
        new TreeMap<>(message.values()).forEach((name, value) -> {
            var line = new Div(name + ": " + text(value));
            line.addClassName("muted");
            content.add(line);
        });
        return content;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        return value instanceof Date moment ? Moments.dateTime(moment.toInstant()) : value.toString();
    }

    private static Component when(Instant moment) {
        var when = new Span(Moments.dateTime(moment));
        when.addClassName("nowrap");
        return when;
    }

    private void confirm(UndeliveredMessage message) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("workbench.discard-question", message.name(), message.caseNumber()));
        dialog.setText(getTranslation("workbench.discard-text"));
        dialog.setConfirmText(getTranslation("workbench.discard"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("workbench.cancel"));
        dialog.addConfirmListener(confirmed -> {
            administration.discardMessage(message.id());
            Notify.success(getTranslation("workbench.discarded", message.name(), message.caseNumber()));
            reload();
        });
        dialog.open();
    }
}
