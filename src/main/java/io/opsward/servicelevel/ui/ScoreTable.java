package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.opsward.servicelevel.AttainmentResult;
import io.opsward.servicelevel.AttainmentRow;
import io.opsward.servicelevel.AttainmentScore;
import io.opsward.servicelevel.AttainmentSlice;
import io.opsward.servicelevel.ClockName;
import io.opsward.shared.ui.DataTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of response or of resolution; each leads to its cases. */
class ScoreTable extends DataTable {

    private final ClockName clock;
    private final transient AttainmentPlace place;

    ScoreTable(ClockName clock, List<AttainmentRow> rows, AttainmentPlace place, AttainmentTexts texts) {
        super(headings(place));
        this.clock = clock;
        this.place = place;
        addClassName("score-table");
        rows.forEach(row -> addRow(row, texts));
    }

    private static String[] headings(AttainmentPlace place) {
        return new String[] {
            ClockTexts.translate("attainment.by." + place.by()),
            ClockTexts.translate("attainment.all"),
            ClockTexts.translate("attainment.result.KEPT"),
            ClockTexts.translate("attainment.result.MISSED"),
            ClockTexts.translate("attainment.result.OPEN"),
            ClockTexts.translate("attainment.rate")
        };
    }

    private void addRow(AttainmentRow row, AttainmentTexts texts) {
        var score = clock == ClockName.RESPONSE ? row.response() : row.resolution();
        var within = row.sum() ? place : place.within(row.key());
        var name = new Span(row.sum() ? ClockTexts.translate("attainment.sum") : texts.key(place.by(), row.key()));
        name.addClassName("strong");
        addRow(
                name,
                figure(score.all(), within, null),
                figure(score.kept(), within, AttainmentResult.KEPT),
                figure(score.missed(), within, AttainmentResult.MISSED),
                figure(score.open(), within, AttainmentResult.OPEN),
                rate(score));
    }

    private Component figure(long count, AttainmentPlace within, @Nullable AttainmentResult result) {
        if (count == 0) {
            return new Span("0");
        }
        var link = new RouterLink(String.valueOf(count), AttainedClocksView.class);
        link.setQueryParameters(
                within.showing(new AttainmentSlice(clock, result)).parameters());
        return link;
    }

    /** Figure and bar; the bar says nothing that the figure does not. */
    private static Component rate(AttainmentScore score) {
        var rate = new Div(new Span(AttainmentTexts.percent(score)));
        rate.addClassName("rate");
        score.attainment().ifPresent(percent -> {
            var filled = new Span();
            filled.getStyle().set("width", percent + "%");
            var bar = new Span(filled);
            bar.addClassName("rate-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            rate.add(bar);
        });
        return rate;
    }
}
