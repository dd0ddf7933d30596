package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseReader;
import io.opsward.engine.ModelTexts;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Finds the open task that a clock waits for. */
@Component
class WaitingTasks {

    private final CaseReader cases;
    private final TaskLinks links;
    private final ModelTexts texts;

    WaitingTasks(CaseReader cases, TaskLinks links, ModelTexts texts) {
        this.cases = cases;
        this.links = links;
        this.texts = texts;
    }

    /** The task itself of a task's clock; else one that stops the clock or is due with it, else the oldest of the work. */
    AwaitedTask of(ClockRow clock) {
        var open = cases.openTasks(clock.caseNumber()).stream()
                .filter(task -> !task.processKey().equals(BreachProcess.KEY))
                .toList();
        var owner = clock.owner().task();
        if (owner != null) {
            return open.stream()
                    .filter(task -> task.id().equals(owner.id()))
                    .findFirst()
                    .map(task -> AwaitedTask.of(task, texts))
                    .orElse(AwaitedTask.NONE);
        }
        var ranks = links.ranks(clock.caseNumber(), clock.name());
        return open.stream()
                .min(Comparator.comparingInt(task -> ranks.getOrDefault(task.id(), Integer.MAX_VALUE)))
                .map(task -> AwaitedTask.of(task, texts))
                .orElse(AwaitedTask.NONE);
    }
}
