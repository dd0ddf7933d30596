package io.opsward.casefile;

import io.opsward.engine.StepReached;
import io.opsward.shared.CaseNumber;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Links a case as the model says at the element that it has come to. */
@Component
class LinkedSteps {

    static final String TO = "link.to";
    static final String TYPE = "link.type";

    private final CaseLinks links;

    LinkedSteps(CaseLinks links) {
        this.links = links;
    }

    @EventListener
    void on(StepReached step) {
        Stream.of(step.properties().getOrDefault(TO, "").split(","))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .forEach(number -> link(step, number));
    }

    private void link(StepReached step, String to) {
        if (!CaseNumber.isValid(to)) {
            throw new IllegalArgumentException("%s of %s links to '%s', which is no number of a case"
                    .formatted(place(step), step.caseNumber(), to));
        }
        var side = side(step);
        var own = step.caseNumber();
        var other = new CaseNumber(to);
        links.link(side.isFirst() ? own : other, side.type(), side.isFirst() ? other : own);
    }

    private static LinkSide side(StepReached step) {
        var name = step.properties().getOrDefault(TYPE, "").strip();
        return LinkSide.read(name)
                .orElseThrow(
                        () -> new IllegalStateException("%s has no known %s: '%s'".formatted(place(step), TYPE, name)));
    }

    private static String place(StepReached step) {
        return step.elementId().isEmpty() ? step.process().key() : step.elementId();
    }
}
