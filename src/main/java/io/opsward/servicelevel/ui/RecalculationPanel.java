package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.MovingClock;
import io.opsward.servicelevel.Recalculations;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Shows which running clocks would move if they were counted by the newest version, and has them counted so. Between two
 * batches the browser is told how far it is; who closes the page stops it, and may go on any time.
 */
class RecalculationPanel extends Section {

    private final transient Recalculations recalculations;
    private final String calendar;
    private final Span found = new Span();
    private final Button look = new Button(getTranslation("servicelevel.recalculation.look"), click -> look());
    private final Button more = new Button(getTranslation("servicelevel.recalculation.more"), click -> load());
    private final Button recalculate =
            new Button(getTranslation("servicelevel.recalculation.start"), click -> confirm());
    private final DataTable table = new DataTable(
            getTranslation("servicelevel.recalculation.case"),
            getTranslation("servicelevel.recalculation.clock"),
            getTranslation("servicelevel.recalculation.due-before"),
            getTranslation("servicelevel.recalculation.due-after"));
    private long next;
    private int looked;
    private int count;

    RecalculationPanel(Recalculations recalculations, String calendar) {
        this.recalculations = recalculations;
        this.calendar = calendar;
        addClassName("card");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(look, recalculate, found);
        bar.addClassName("toolbar");
        more.setVisible(false);
        table.setVisible(false);
        recalculate.setVisible(false);
        add(
                new H2(getTranslation("servicelevel.recalculation")),
                new Paragraph(getTranslation("servicelevel.recalculation.hint")),
                bar,
                table,
                more);
    }

    private void look() {
        table.clear();
        begin();
        load();
    }

    private void begin() {
        next = 0;
        looked = 0;
        count = 0;
    }

    private void load() {
        var preview = recalculations.preview(calendar, next);
        preview.moving().forEach(this::addRow);
        looked += preview.looked();
        count += preview.moving().size();
        goOn(preview.next());
        table.setVisible(!table.isEmpty());
        more.setVisible(preview.next().isPresent());
        recalculate.setVisible(looked > 0);
        tell("servicelevel.recalculation.found");
    }

    private void addRow(MovingClock clock) {
        table.addRow(
                new CaseLink(clock.caseNumber()),
                new Span(ClockTexts.name(clock.name())),
                moment(clock.dueBefore(), ServiceTime.words(clock.leftBefore())),
                moment(clock.dueAfter(), ServiceTime.words(clock.leftAfter())));
    }

    /** A clock that stands still has no due date, only time that is left. */
    private Span moment(@Nullable Instant due, String left) {
        return new Span(due == null ? getTranslation("servicelevel.recalculation.left", left) : Moments.dateTime(due));
    }

    private void confirm() {
        var question = new ConfirmDialog(
                getTranslation("servicelevel.recalculation.confirm"),
                getTranslation("servicelevel.recalculation.confirm-hint"),
                getTranslation("servicelevel.recalculation.start"),
                confirmed -> start());
        question.setCancelable(true);
        question.setCancelText(getTranslation("component.cancel"));
        question.open();
    }

    private void start() {
        begin();
        look.setEnabled(false);
        recalculate.setEnabled(false);
        step();
    }

    private void step() {
        var progress = recalculations.recalculate(calendar, next);
        looked += progress.looked();
        count += progress.recalculated();
        tell("servicelevel.recalculation.progress");
        if (progress.next().isPresent()) {
            goOn(progress.next());
            getElement().executeJs("return true").then(shown -> step());
        } else {
            end();
        }
    }

    private void end() {
        look.setEnabled(true);
        recalculate.setEnabled(true);
        recalculate.setVisible(false);
        table.clear();
        table.setVisible(false);
        more.setVisible(false);
        Notify.success(getTranslation("servicelevel.recalculation.done", String.valueOf(count)));
    }

    private void goOn(OptionalLong from) {
        next = from.orElse(0);
    }

    private void tell(String messageKey) {
        found.setText(getTranslation(messageKey, String.valueOf(looked), String.valueOf(count)));
    }
}
