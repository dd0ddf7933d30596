package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import io.opsward.shared.ui.PriorityBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is promised to whom: the policies in force, the default ones first. */
@Route("service-levels")
@Menu(title = "policy.list", order = 46, icon = "vaadin:handshake")
@RolesAllowed({"management", "administrator", "auditor", "process-owner", "service-desk"})
class SlaPolicyListView extends Div implements AfterNavigationObserver {

    private final transient PolicyDesk desk;
    private final transient PolicyTexts texts;
    private final KeySelect client;
    private final KeySelect item;
    private final Div groups = new Div();

    SlaPolicyListView(PolicyDesk desk) {
        this.desk = desk;
        texts = desk.texts();
        client = new KeySelect(getTranslation("policy.client"), texts.clients()).orAll(getTranslation("policy.any"));
        item = new KeySelect(getTranslation("policy.item"), texts.items()).orAll(getTranslation("policy.any"));
        client.addValueChangeListener(change -> narrow(change.isFromClient()));
        item.addValueChangeListener(change -> narrow(change.isFromClient()));
        var bar = new Div(client, item);
        bar.addClassName("toolbar");
        var hint = new Paragraph(getTranslation("policy.list-hint"));
        hint.addClassNames("muted", "page-hint");
        groups.addClassName("policy-groups");
        add(new PageHeader(getTranslation("policy.list"), actions()), hint, bar, groups);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        client.read(query.getSingleParameter("client"));
        item.read(query.getSingleParameter("item"));
        show(desk.policies().current().stream()
                .filter(policy -> client.isEmpty()
                        || policy.client() == null
                        || policy.client().equals(client.getValue()))
                .filter(policy -> item.isEmpty()
                        || policy.serviceItem() == null
                        || policy.serviceItem().equals(item.getValue()))
                .toList());
    }

    private Component[] actions() {
        var add = new Anchor("service-levels/new", getTranslation("policy.add"));
        add.addClassName("button-link");
        add.setRouterIgnore(false);
        return desk.policies().mayEdit() ? new Component[] {add} : new Component[0];
    }

    private void narrow(boolean byUser) {
        if (byUser) {
            var wanted = new HashMap<String, String>();
            client.getOptionalValue().ifPresent(key -> wanted.put("client", key));
            item.getOptionalValue().ifPresent(key -> wanted.put("item", key));
            getUI().ifPresent(ui -> ui.navigate(SlaPolicyListView.class, QueryParameters.simple(wanted)));
        }
    }

    private void show(List<SlaPolicy> policies) {
        groups.removeAll();
        group("policy.group.default", policies, policy -> policy.client() == null && policy.serviceItem() == null);
        group("policy.group.client", policies, policy -> policy.client() != null && policy.serviceItem() == null);
        group("policy.group.item", policies, policy -> policy.client() == null && policy.serviceItem() != null);
        group("policy.group.both", policies, policy -> policy.client() != null && policy.serviceItem() != null);
        if (desk.policies().mayEdit()
                && policies.stream().allMatch(policy -> policy.client() == null && policy.serviceItem() == null)) {
            groups.add(new EmptyState(
                    getTranslation("policy.no-particular"), getTranslation("policy.no-particular-hint")));
        }
    }

    private void group(String key, List<SlaPolicy> policies, Predicate<SlaPolicy> belongs) {
        var members = policies.stream().filter(belongs).toList();
        if (!members.isEmpty()) {
            var table = new DataTable(Stream.of(
                            "scope",
                            "priority",
                            "response",
                            "resolution",
                            "calendar",
                            "stops-for",
                            "warnings",
                            "notices",
                            "version")
                    .map(column -> getTranslation("policy." + column))
                    .toArray(String[]::new));
            members.forEach(policy -> addRow(table, policy));
            groups.add(new H2(getTranslation(key)), table);
        }
    }

    private void addRow(DataTable table, SlaPolicy policy) {
        var link = new Anchor(
                "service-levels/" + policy.version().policy(), texts.scope(policy.client(), policy.serviceItem()));
        link.addClassName("strong");
        link.getElement().setAttribute("aria-label", texts.title(policy));
        table.addRow(
                link,
                new PriorityBadge(policy.priority()),
                figure(ServiceTime.exact(policy.response())),
                figure(ServiceTime.exact(policy.resolution())),
                new Span(texts.calendar(policy.calendar())),
                new Span(PolicyTexts.pausing(policy)),
                new Span(PolicyTexts.warnings(policy)),
                new Span(PolicyTexts.notices(policy.noticeInterval())),
                new Span(getTranslation(
                        "policy.version-since", String.valueOf(policy.version().version()), since(policy))));
    }

    static String since(SlaPolicy policy) {
        return policy.validFrom().getEpochSecond() == 0
                ? ClockTexts.translate("policy.from-beginning")
                : Moments.dateTime(policy.validFrom());
    }

    private static Span figure(String text) {
        var figure = new Span(text);
        figure.addClassName("nowrap");
        return figure;
    }
}
