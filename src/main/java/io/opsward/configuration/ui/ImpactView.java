package io.opsward.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.Impact;
import io.opsward.configuration.ItemNumber;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What hangs on a configuration item, drawn and as a list. */
@Route("configuration/:number/impact")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class ImpactView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ItemParts parts;
    private String title = "";

    ImpactView(ItemParts parts) {
        this.parts = parts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var impact = parts.register().impact(ItemView.number(event.getRouteParameters()));
        var origin = impact.origin();
        title = getTranslation("configuration.impact-of", origin.number());
        removeAll();
        var back =
                new Anchor("configuration/" + origin.number(), origin.number().value());
        back.setRouterIgnore(false);
        back.addClassName("page-back");
        add(
                back,
                new PageHeader(getTranslation(
                        "configuration.impact-title", origin.facts().name())));
        if (impact.hits().isEmpty()) {
            add(new EmptyState(
                    getTranslation("configuration.impact-none"), getTranslation("configuration.impact-none-hint")));
        } else {
            add(summary(impact), drawing(impact), new H2(getTranslation("configuration.impact-list")), table(impact));
        }
    }

    private Div summary(Impact impact) {
        var items = impact.hits().stream().map(Impact.Hit::item).toList();
        var summary = new Div(new Paragraph(getTranslation(
                "configuration.impact-summary",
                items.size(),
                count(items, item -> item.facts().serviceItem()),
                count(items, item -> item.facts().clientOrganisation()))));
        if (impact.cut()) {
            summary.add(new Paragraph(getTranslation("configuration.impact-cut", Impact.MOST)));
        }
        summary.addClassName("impact-summary");
        return summary;
    }

    private static long count(List<ConfigurationItem> items, Function<ConfigurationItem, @Nullable String> key) {
        return items.stream().map(key).filter(Objects::nonNull).distinct().count();
    }

    private Div drawing(Impact impact) {
        var legend = new Div(
                legend("impact-solid", "configuration.impact-solid"),
                legend("impact-dashed", "configuration.impact-dashed"));
        legend.addClassNames("impact-legend", "muted");
        var drawing = new Div(new ImpactGraph(impact), legend);
        drawing.addClassNames("card", "impact-drawing");
        return drawing;
    }

    private Span legend(String line, String key) {
        var sample = new Span();
        sample.addClassName(line);
        return new Span(sample, new Span(getTranslation(key)));
    }

    private DataTable table(Impact impact) {
        var table = new DataTable(Stream.of(
                        "impact-depth",
                        "field.number",
                        "field.name",
                        "field.type",
                        "impact-through",
                        "field.service",
                        "field.client",
                        "field.owner")
                .map(key -> getTranslation("configuration." + key))
                .toArray(String[]::new));
        var words =
                parts.texts().of(impact.hits().stream().map(Impact.Hit::item).toList());
        var strands = impact.strands().stream().collect(Collectors.groupingBy(Impact.Strand::affected));
        impact.hits().forEach(hit -> addRow(table, hit, strands, words));
        return table;
    }

    private void addRow(
            DataTable table, Impact.Hit hit, Map<ItemNumber, List<Impact.Strand>> strands, ItemWords words) {
        var item = hit.item();
        var name = new Span(item.facts().name());
        name.addClassName("strong");
        table.addRow(
                new Span(String.valueOf(hit.depth())),
                new ItemLink(item.number()),
                name,
                new Span(ItemTexts.type(item.facts().type())),
                ways(strands.getOrDefault(item.number(), List.of())),
                new Span(words.service(item)),
                new Span(words.client(item)),
                new Span(words.owner(item)));
    }

    /** How the item itself would put it: "runs on CI-…", "is connected to CI-…". */
    private Component ways(List<Impact.Strand> strands) {
        var ways = new Div();
        ways.addClassName("impact-ways");
        strands.forEach(strand -> {
            var inverse = switch (strand.kind()) {
                case PART_OF, BACKUP_OF -> ".inverse";
                case RUNS_ON, DEPENDS_ON, CONNECTED_TO -> "";
            };
            var phrase = getTranslation("configuration.relation." + strand.kind() + inverse);
            ways.add(new Div(new Span(getTranslation("configuration.impact-strand", phrase, strand.cause()))));
        });
        return ways;
    }
}
