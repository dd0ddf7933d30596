package io.opsward.audit.ui;

import com.vaadin.flow.component.Component;
import io.opsward.audit.HistoryQuery;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The history of a case on its page, for everyone who may read the case. */
@org.springframework.stereotype.Component
@Order(100)
class TimelinePanel implements CasePanel {

    private final HistoryQuery history;
    private final EventSentences sentences;

    TimelinePanel(HistoryQuery history, EventSentences sentences) {
        this.history = history;
        this.sentences = sentences;
    }

    @Override
    public String titleKey() {
        return "audit.history";
    }

    @Override
    public Optional<Component> create(CaseSummary summary) {
        return Optional.of(new Timeline(summary.number(), history, sentences));
    }
}
