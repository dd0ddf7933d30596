package io.opsward.casefile.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.opsward.casefile.CaseMap;
import io.opsward.casefile.CaseSummary;
import io.opsward.shared.ui.ColumnGraph;
import io.opsward.shared.ui.ColumnGraph.Box;
import io.opsward.shared.ui.ColumnGraph.Line;

/** The map of linked cases, drawn and in words. */
class CaseMapCard extends Section {

    private final transient CaseTexts texts;

    CaseMapCard(CaseSummary own, CaseMap map, CaseTexts texts) {
        this.texts = texts;
        addClassNames("card", "case-map");
        var places = new MapPlaces(map);
        var graph = new ColumnGraph(getTranslation("casefile.map-of", own.number()));
        places.columns()
                .forEach(column -> graph.addColumn(
                        column.stream().map(summary -> box(summary, own)).toList()));
        graph.connect(places.lines());
        add(new H2(getTranslation("casefile.map")), graph);
        if (map.cut()) {
            add(new Paragraph(getTranslation("casefile.map-cut", CaseMap.MOST)));
        }
        var words = new UnorderedList();
        places.lines().forEach(line -> words.add(new ListItem(sentence(line))));
        add(new Details(getTranslation("casefile.map-text"), words));
    }

    private Box box(CaseSummary summary, CaseSummary own) {
        var number = new Span(summary.number().value());
        number.addClassName("code");
        var title = new Span(summary.title());
        title.addClassName("graph-name");
        var process = new Span(texts.processName(texts.process(summary), getLocale()));
        process.addClassName("muted");
        var key = summary.number().value();
        var box = new Box(key, "cases/" + key, number, title, process, new StatusBadge(summary.status()));
        if (summary.number().equals(own.number())) {
            box.markAsMiddle();
        }
        return box;
    }

    private String sentence(Line line) {
        return getTranslation("casefile.map-line", line.from(), line.label(), line.to());
    }
}
