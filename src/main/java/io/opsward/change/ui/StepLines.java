package io.opsward.change.ui;

import io.opsward.change.Step;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The steps of a plan as lines of text: {@code Restart the service | 5}. */
final class StepLines {

    private static final Pattern LINE = Pattern.compile("(.*?)\\s*(?:\\|\\s*(\\d{1,5})\\s*)?");

    private StepLines() {}

    static String of(List<Step> steps) {
        return steps.stream()
                .map(step -> step.minutes() == null ? step.text() : step.text() + " | " + step.minutes())
                .collect(Collectors.joining("\n"));
    }

    static List<Step> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(StepLines::step)
                .toList();
    }

    private static Step step(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return new Step(line, null, null);
        }
        return new Step(parts.group(1), parts.group(2) == null ? null : Integer.valueOf(parts.group(2)), null);
    }
}
