package io.opsward.tasklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.engine.ProcessInfo;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import io.opsward.tasklist.StartService;
import jakarta.annotation.security.PermitAll;

/** The processes that the person signed in may start. */
@Route("start")
@Menu(title = "tasklist.start", order = 20, icon = "vaadin:plus-circle")
@PermitAll
class StartView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final transient StartService starts;
    private final transient TaskTexts texts;

    StartView(StartService starts, TaskTexts texts) {
        this.starts = starts;
        this.texts = texts;
        addClassName("tasklist-start");
        setPadding(false);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()));
        var processes = starts.startable();
        if (processes.isEmpty()) {
            add(new EmptyState(getTranslation("tasklist.start.none"), getTranslation("tasklist.start.none.hint")));
            return;
        }
        var cards = new Div();
        cards.addClassName("tasklist-start-cards");
        processes.forEach(process -> cards.add(card(process)));
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tasklist.start");
    }

    private RouterLink card(ProcessInfo process) {
        var locale = UI.getCurrent().getLocale();
        var card = new RouterLink();
        card.setRoute(StartFormView.class, process.key());
        card.addClassName("tasklist-start-card");
        card.add(new H2(texts.processName(process, locale)));
        var description = texts.description(process, locale);
        if (!description.isBlank()) {
            card.add(new Paragraph(description));
        }
        var begin = new Span(new Span(getTranslation("tasklist.start.begin")), VaadinIcon.ARROW_RIGHT.create());
        begin.addClassName("tasklist-start-begin");
        card.add(begin);
        return card;
    }
}
