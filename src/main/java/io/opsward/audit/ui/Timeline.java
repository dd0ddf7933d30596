package io.opsward.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.opsward.audit.CaseEvent;
import io.opsward.audit.CaseEventKind;
import io.opsward.audit.HistoryQuery;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Moments;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** What happened to a case, newest first, by day; loaded when it comes into view, older parts on demand. */
class Timeline extends Div {

    private static final int PAGE = 40;

    private final transient CaseNumber number;
    private final transient HistoryQuery history;
    private final transient EventSentences sentences;
    private final Div days = new Div();
    private final Button older = new Button();

    private transient HistoryQuery.@Nullable Position end;
    private transient @Nullable LocalDate day;
    private OrderedList list = new OrderedList();

    Timeline(CaseNumber number, HistoryQuery history, EventSentences sentences) {
        this.number = number;
        this.history = history;
        this.sentences = sentences;
        addClassName("timeline");
        older.setText(getTranslation("audit.older"));
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        older.addClickListener(click -> addPage());
        add(days, older);
    }

    /** Shows the newest part whenever the user comes here, so that nothing is old. */
    @Override
    protected void onAttach(AttachEvent event) {
        days.removeAll();
        end = null;
        day = null;
        addPage();
    }

    private void addPage() {
        var page = history.history(number, end, PAGE);
        for (var event : page.events()) {
            add(event);
        }
        older.setVisible(page.older());
        if (!page.events().isEmpty()) {
            end = page.end();
        }
    }

    private void add(CaseEvent event) {
        if (event.kind() == CaseEventKind.DATA
                && sentences.changes(event, getLocale()).isEmpty()) {
            return;
        }
        var at = event.at().atZone(Moments.zone());
        if (!at.toLocalDate().equals(day)) {
            day = at.toLocalDate();
            list = new OrderedList();
            list.addClassName("timeline-day");
            days.add(new H3(day(at)), list);
        }
        list.add(item(event, at));
    }

    private ListItem item(CaseEvent event, ZonedDateTime at) {
        var time = new Span(DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(at));
        time.addClassName("timeline-time");
        var body = new Div(new Paragraph(sentences.sentence(event, getLocale())));
        body.addClassName("timeline-body");
        sentences.quote(event).ifPresent(text -> body.add(quote(text)));
        var changes = sentences.changes(event, getLocale());
        if (!changes.isEmpty()) {
            body.add(new ChangeTable(changes));
        }
        var item = new ListItem(time, body);
        item.addClassNames("timeline-event", event.bySystem() ? "timeline-system" : "timeline-person");
        return item;
    }

    private static Component quote(String text) {
        var quote = new Paragraph(text);
        quote.addClassName("timeline-quote");
        return quote;
    }

    private String day(ZonedDateTime at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(getLocale())
                .format(at);
    }
}
