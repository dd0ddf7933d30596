package io.opsward.problem.ui;

import static io.opsward.problem.RootCauseAnalysis.text;
import static io.opsward.problem.ui.ProblemTexts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.opsward.problem.FaultTree;
import io.opsward.problem.RootCauseAnalysis;
import io.opsward.shared.ui.Badge;
import java.util.LinkedHashMap;
import java.util.Map;

/** Analyses as one reads them: a chain of questions, causes by field, a tree, shares. */
final class AnalysisPictures {

    private static final int PERCENT = 100;

    private AnalysisPictures() {}

    static Component of(RootCauseAnalysis analysis) {
        return switch (analysis.method()) {
            case "fishbone" -> fishbone(analysis);
            case "fault-tree" -> faultTree(analysis.faultTree());
            case "pareto" -> pareto(analysis);
            default -> whys(analysis);
        };
    }

    private static Component whys(RootCauseAnalysis analysis) {
        var chain = new OrderedList();
        chain.addClassName("problem-whys");
        analysis.rows().forEach(row -> {
            var question = new Span(text(row, "why"));
            question.addClassName("strong");
            chain.add(new ListItem(question, new Div(text(row, "because"))));
        });
        return chain;
    }

    private static Component fishbone(RootCauseAnalysis analysis) {
        Map<String, UnorderedList> bones = new LinkedHashMap<>();
        analysis.rows()
                .forEach(row -> bones.computeIfAbsent(text(row, "bone"), bone -> new UnorderedList())
                        .add(possibleCause(row)));
        var fish = new Div();
        fish.addClassName("problem-fishbone");
        bones.forEach((bone, causes) -> {
            var heading = new Span(word("bone", bone));
            heading.addClassName("strong");
            fish.add(new Div(heading, causes));
        });
        return fish;
    }

    private static ListItem possibleCause(Map<String, Object> row) {
        var item = new ListItem(new Span(text(row, "possibleCause")));
        if (Boolean.TRUE.equals(row.get("confirmed"))) {
            item.add(new Badge(ProblemTexts.text("problem.confirmed"), Badge.Tone.SUCCESS));
        }
        return item;
    }

    private static Component faultTree(FaultTree tree) {
        var list = new Div();
        list.addClassName("problem-tree");
        tree.events().forEach(event -> {
            var place = new Span(event.place());
            place.addClassName("code");
            var line = new Div(place, new Span(event.text()));
            if (!"basic".equals(event.gate())) {
                line.add(new Badge(word("gate", event.gate()), Badge.Tone.NEUTRAL));
            }
            line.getStyle().set("--depth", String.valueOf(event.depth()));
            list.add(line);
        });
        return list;
    }

    private static Component pareto(RootCauseAnalysis analysis) {
        var list = new Div();
        list.addClassName("problem-pareto");
        analysis.shares().forEach(share -> {
            var bar = new Div();
            bar.addClassName("problem-share");
            bar.getStyle().set("--share", Math.round(share.part() * PERCENT) + "%");
            list.add(new Div(
                    new Span(share.factor()),
                    bar,
                    new Span(ProblemTexts.text(
                            "problem.share", share.occurrences(), Math.round(share.upToHere() * PERCENT)))));
        });
        return list;
    }
}
