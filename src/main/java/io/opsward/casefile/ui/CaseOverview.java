package io.opsward.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.opsward.casefile.CaseField;
import io.opsward.casefile.CaseSummary;
import io.opsward.engine.UserTask;
import io.opsward.identity.GroupKey;
import io.opsward.shared.ui.Moments;
import java.util.stream.Collectors;

/** The first part of the case page: what is known of the case, and who has what to do. */
class CaseOverview extends Div {

    private final transient CaseParts parts;

    CaseOverview(CaseSummary summary, CaseParts parts) {
        this.parts = parts;
        addClassName("case-overview");
        add(data(summary), tasks(summary));
    }

    private Section data(CaseSummary summary) {
        var list = new DescriptionList();
        list.addClassName("facts");
        for (var field : parts.data().fields(summary.number(), getLocale())) {
            list.add(fact(field));
        }
        return section("casefile.data", list.getChildren().findAny().isPresent() ? list : muted("casefile.no-data"));
    }

    private Fact fact(CaseField field) {
        var text = switch (field.kind()) {
            case YES -> getTranslation("casefile.yes");
            case NO -> getTranslation("casefile.no");
            default -> field.value();
        };
        var fact = new Fact(field.label(), new Span(text));
        if (field.kind() == CaseField.Kind.LONG_TEXT) {
            fact.addClassName("fact-long");
        }
        return fact;
    }

    private Section tasks(CaseSummary summary) {
        var open = parts.engine().openTasks(summary.number());
        if (open.isEmpty()) {
            return section(
                    "casefile.tasks",
                    muted(summary.endedAt() == null ? "casefile.no-tasks" : "casefile.no-tasks-ended"));
        }
        var list = new UnorderedList();
        list.addClassName("case-tasks");
        open.forEach(task -> list.add(task(task)));
        return section("casefile.tasks", list);
    }

    private ListItem task(UserTask task) {
        var name = parts.texts().taskName(task, getLocale());
        var item = new ListItem();
        if (mayOpen(task)) {
            var link = new Anchor("tasks/" + task.id(), name);
            link.setRouterIgnore(false);
            item.add(link);
        } else {
            item.add(new Span(name));
        }
        var holder = new Span(holder(task));
        holder.addClassName("muted");
        item.add(holder);
        if (task.dueAt() != null) {
            var due = new Span(getTranslation("casefile.due", Moments.dateTime(task.dueAt())));
            due.addClassName("muted");
            item.add(due);
        }
        return item;
    }

    private String holder(UserTask task) {
        if (task.assignee() != null) {
            return getTranslation("casefile.held-by", parts.texts().person(task.assignee()));
        }
        var groups = task.groups().stream()
                .map(group -> parts.groups().name(group, getLocale()))
                .sorted()
                .collect(Collectors.joining(getTranslation("casefile.and")));
        var people = task.users().stream()
                .map(parts.texts()::person)
                .sorted()
                .collect(Collectors.joining(getTranslation("casefile.and")));
        return getTranslation("casefile.offered-to", groups.isEmpty() ? people : groups);
    }

    private boolean mayOpen(UserTask task) {
        var user = parts.user();
        return user.id().equals(task.assignee())
                || (task.assignee() == null && task.isOfferedTo(user.id(), user.groups()))
                || (!user.isInAnyOf(GroupKey.AUDITOR) && parts.tasks().mayReassign(task));
    }

    private Section section(String heading, Component content) {
        var section = new Section(new H2(getTranslation(heading)), content);
        section.addClassName("card");
        return section;
    }

    private Span muted(String key) {
        var text = new Span(getTranslation(key));
        text.addClassName("muted");
        return text;
    }
}
