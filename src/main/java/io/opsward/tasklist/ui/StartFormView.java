package io.opsward.tasklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.opsward.casefile.CaseOrigin;
import io.opsward.form.FormRefused;
import io.opsward.form.ui.FormRenderer;
import io.opsward.form.ui.RenderedForm;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import io.opsward.tasklist.StartPlace;
import io.opsward.tasklist.StartService;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;

/** The form that starts a process. What was typed is there again when the person comes back. */
@Route("start")
@PermitAll
class StartFormView extends VerticalLayout
        implements HasUrlParameter<String>, AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String FROM = "from";
    private static final int READING_TIME_MILLIS = 12_000;

    private final transient StartService starts;
    private final transient TaskTexts texts;
    private final transient FormRenderer renderer;
    private final Button start = new Button();

    private StartPlace place = new StartPlace("", null);
    private String title = "";
    private transient Optional<RenderedForm> form = Optional.empty();
    private transient Map<String, Object> kept = Map.of();

    StartFormView(StartService starts, TaskTexts texts, FormRenderer renderer) {
        this.starts = starts;
        this.texts = texts;
        this.renderer = renderer;
        addClassName("tasklist-start");
        setPadding(false);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(event -> start());
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        place = new StartPlace(
                parameter,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(FROM)
                        .orElse(null));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var process = starts.get(place.processKey());
        title = texts.processName(process, getLocale());
        var origin = Optional.ofNullable(place.from()).map(from -> starts.origin(process.key(), from));
        var known = origin.map(CaseOrigin::values).orElse(Map.of());
        form = starts.form(process.key()).map(source -> renderer.render(source, known));
        var work = new Div();
        work.addClassName("tasklist-work");
        add(new PageHeader(title), work);
        var description = texts.description(process, getLocale());
        if (!description.isBlank()) {
            work.add(new Paragraph(description));
        }
        origin.ifPresent(from -> work.add(originNote(from)));
        showDraft(work);
        form.ifPresentOrElse(
                shown -> work.add(shown.component()),
                () -> work.add(new Paragraph(getTranslation("tasklist.start.no-form"))));
        work.add(actions());
        listen();
    }

    /** What was typed in the pause before the draft is kept is kept now. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        keepDraft();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div originNote(CaseOrigin origin) {
        var note = new Div(
                new Span(getTranslation("tasklist.start.raised-from")),
                new CaseLink(origin.summary().number()),
                new Span(origin.summary().title()));
        note.addClassNames("tasklist-note", "tasklist-origin");
        return note;
    }

    private void showDraft(Div work) {
        starts.draft(place)
                .ifPresent(draft -> form.ifPresent(shown -> {
                    shown.setValues(draft.values());
                    var drop = new Button(getTranslation("tasklist.start.empty"), event -> startAnew());
                    drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                    var note = new Div(
                            new Span(getTranslation("tasklist.draft.own", Moments.dateTime(draft.savedAt()))), drop);
                    note.addClassNames("tasklist-note", "tasklist-draft-note");
                    work.add(note);
                }));
    }

    private void listen() {
        kept = typed();
        form.ifPresent(shown -> {
            shown.onChange(values -> keepDraft());
            shown.onSubmit(this::start);
        });
    }

    private Div actions() {
        start.setText(getTranslation("tasklist.start.submit"));
        start.setEnabled(true);
        start.setVisible(form.filter(RenderedForm::hasSubmitButton).isEmpty());
        var cancel = new Button(getTranslation("tasklist.cancel"), event -> cancel());
        var actions = new Div(cancel, start);
        actions.addClassName("tasklist-actions");
        return actions;
    }

    private void start() {
        try {
            var number = starts.start(place, typed(), getLocale());
            form = Optional.empty();
            confirm(number);
            UI.getCurrent().navigate(InboxView.class);
        } catch (FormRefused refused) {
            kept = typed();
            form.ifPresent(shown -> shown.showErrors(refused));
        } finally {
            start.setEnabled(true);
        }
    }

    /** Leaves without a trace: who cancels wants nothing kept. */
    private void cancel() {
        form = Optional.empty();
        starts.discardDraft(place);
        if (place.from() == null) {
            UI.getCurrent().navigate(StartView.class);
        } else {
            UI.getCurrent().navigate("cases/" + place.from());
        }
    }

    private void startAnew() {
        form = Optional.empty();
        starts.discardDraft(place);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void keepDraft() {
        var values = typed();
        if (form.isPresent() && !values.equals(kept)) {
            starts.saveDraft(place, values);
            kept = values;
        }
    }

    private void confirm(CaseNumber number) {
        var toast = new Notification();
        toast.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        toast.setDuration(READING_TIME_MILLIS);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.add(new Span(getTranslation("tasklist.started", title) + " "), new CaseLink(number));
        toast.open();
    }

    private Map<String, Object> typed() {
        return form.map(RenderedForm::values).orElse(Map.of());
    }
}
