package io.opsward.tasklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.ui.ClockLook;
import io.opsward.shared.Priority;
import io.opsward.shared.ui.Moments;
import io.opsward.tasklist.InboxItem;
import io.opsward.tasklist.InboxList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a task list; drawn in the browser, so that a row costs no components here. */
class InboxCells {

    private static final String TASK = """
            <a class="tasklist-name" href="${item.address}">${item.name}</a>
            ${item.draft ? html`<span class="badge badge-info tasklist-draft">${item.draft}</span>` : ''}
            ${item.barred ? html`<div class="tasklist-barred-reason">${item.barred}</div>` : ''}
            """;
    private static final String CASE = """
            <a class="case-link" href="${item.caseAddress}">${item.number}</a>
            <div class="tasklist-title">${item.title}</div>
            """;
    private static final String PRIORITY = "<span class=\"badge ${item.priorityClass}\">${item.priority}</span>";
    private static final String CLOCK = """
            ${item.clock ? html`<clock-badge clock="${item.clock}"></clock-badge>`
                         : html`<span class="${item.dueClass}">${item.due}</span>`}""";
    private static final String DUE = """
            <div title="${item.dueExact}">%s<div class="tasklist-exact">${item.dueExact}</div></div>
            """.formatted(CLOCK);
    private static final String CARD = """
            <div class="tasklist-card">
              <div class="tasklist-card-head"><div>%s</div>%s</div>
              <div>%s</div>
              <div class="tasklist-card-foot">%s
                <span class="tasklist-exact">${item.dueExact}</span><span class="tasklist-exact">${item.holder}</span></div>
            </div>
            """.formatted(TASK, PRIORITY, CASE, CLOCK);

    private final InboxSources sources;
    private final Map<String, String> processNames;
    private final Map<String, String> joinedNames = new HashMap<>();

    private Map<UserId, String> holders = Map.of();
    private Map<String, ClockGlance> glances = Map.of();
    private InboxList list = InboxList.CLAIMABLE;
    private Instant now = Instant.EPOCH;

    InboxCells(InboxSources sources, Map<String, String> processNames) {
        this.sources = sources;
        this.processNames = processNames;
    }

    /** Gets what the rows need beside themselves: the time, their clocks and the names of holders, each in one go. */
    void refresh(List<InboxItem> items, InboxList shown) {
        now = sources.clock().instant();
        list = shown;
        glances = shown == InboxList.DONE
                ? Map.of()
                : sources.clocks().ofTasks(items.stream().map(InboxItem::taskId).toList());
        var ids = shown == InboxList.TEAM
                ? items.stream()
                        .map(InboxItem::assignee)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()
                : List.<UserId>of();
        holders = ids.isEmpty() ? Map.of() : new HashMap<>(sources.users().displayNames(ids));
    }

    String name(InboxItem item) {
        return sources.texts().taskName(item, UI.getCurrent().getLocale());
    }

    /** Why the reader may not do it; empty if he may. */
    String barred(InboxItem item) {
        return item.barred() == null
                ? ""
                : sources.texts().reason(item.barred(), UI.getCurrent().getLocale());
    }

    Renderer<InboxItem> task() {
        return all(TASK);
    }

    Renderer<InboxItem> caseOf() {
        return all(CASE);
    }

    Renderer<InboxItem> process() {
        return all("${item.process}");
    }

    Renderer<InboxItem> priority() {
        return all(PRIORITY);
    }

    Renderer<InboxItem> due() {
        return all(DUE);
    }

    Renderer<InboxItem> age() {
        return all("<span title=\"${item.created}\">${item.age}</span>");
    }

    Renderer<InboxItem> completed() {
        return all("${item.dueExact}");
    }

    Renderer<InboxItem> holder() {
        return all("${item.holder}");
    }

    Renderer<InboxItem> card() {
        return all(CARD);
    }

    private LitRenderer<InboxItem> all(String template) {
        var renderer = LitRenderer.<InboxItem>of(template);
        providers().forEach((name, provider) -> {
            if (template.contains("item." + name + "}") || template.contains("item." + name + " ")) {
                renderer.withProperty(name, provider);
            }
        });
        return renderer;
    }

    private Map<String, ValueProvider<InboxItem, ?>> providers() {
        var providers = new HashMap<String, ValueProvider<InboxItem, ?>>();
        providers.put("name", this::name);
        providers.put("address", item -> "tasks/" + item.taskId());
        providers.put("barred", this::barred);
        providers.put("draft", item -> item.hasDraft() ? translate("tasklist.draft") : "");
        providers.put("number", item -> item.caseNumber().value());
        providers.put("caseAddress", item -> "cases/" + item.caseNumber().value());
        providers.put("title", item -> item.title() == null ? "" : item.title());
        providers.put("process", this::processName);
        providers.put("priority", item -> item.priority() == null ? "–" : translate("priority." + item.priority()));
        providers.put("priorityClass", item -> "badge-" + tone(item.priority()));
        providers.put("clock", this::clockContent);
        providers.put("due", this::dueText);
        providers.put(
                "dueExact", item -> Moments.dateTime(item.completedAt() == null ? item.dueAt() : item.completedAt()));
        providers.put("dueClass", item -> item.isOverdue(now) ? "tasklist-overdue" : "tasklist-due");
        providers.put("age", item -> Spans.age(item.createdAt(), now));
        providers.put("created", item -> Moments.dateTime(item.createdAt()));
        providers.put("holder", this::holderText);
        return providers;
    }

    private String clockContent(InboxItem item) {
        var glance = glances.get(item.taskId());
        return glance == null ? "" : ClockLook.of(glance, now).content();
    }

    /** Processes that open no cases of their own are not among those that the list can be narrowed to. */
    private String processName(InboxItem item) {
        var name = processNames.get(item.processKey());
        return name != null
                ? name
                : joinedNames.computeIfAbsent(
                        item.processKey(),
                        key -> sources.texts().processName(item, UI.getCurrent().getLocale()));
    }

    private String dueText(InboxItem item) {
        if (item.completedAt() != null) {
            return translate("tasklist.completed");
        }
        return item.dueAt() == null ? translate("tasklist.no-due") : Spans.due(item.dueAt(), now);
    }

    private String holderText(InboxItem item) {
        if (list == InboxList.TEAM && item.assignee() != null) {
            return holders.getOrDefault(item.assignee(), item.assignee().value());
        }
        return list == InboxList.CLAIMABLE ? GroupNames.of(item.groups()) : "";
    }

    private static String tone(@Nullable Priority priority) {
        return priority == null
                ? "neutral"
                : switch (priority) {
                    case P1 -> "danger";
                    case P2 -> "warning";
                    case P3 -> "info";
                    case P4 -> "neutral";
                };
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
