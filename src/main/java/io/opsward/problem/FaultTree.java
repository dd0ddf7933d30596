package io.opsward.problem;

import io.opsward.shared.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Events that lead to a fault. The place of each says below which other one it stands: 1 is the fault, 1.2 leads to it.
 *
 * @param events in the order of their places
 */
public record FaultTree(List<Event> events) {

    private static final String TOP = "1";

    /**
     * An event.
     *
     * @param place numbers with points between them
     * @param text what happens
     * @param gate and, or, or basic if nothing stands below
     */
    public record Event(String place, String text, String gate) {

        private static final String BASIC = "basic";

        /** How far below the fault it stands; 0 for the fault itself. */
        public int depth() {
            return numbers().length - 1;
        }

        boolean isBasic() {
            return gate.equals(BASIC);
        }

        boolean leadsTo(Event other) {
            return depth() == other.depth() + 1 && place.startsWith(other.place + ".");
        }

        private String above() {
            return place.substring(0, Math.max(0, place.lastIndexOf('.')));
        }

        private String[] numbers() {
            return place.split("\\.");
        }

        private int compare(Event other) {
            var mine = numbers();
            var others = other.numbers();
            for (var level = 0; level < Math.min(mine.length, others.length); level++) {
                var difference = Integer.compare(Integer.parseInt(mine[level]), Integer.parseInt(others[level]));
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(mine.length, others.length);
        }
    }

    static FaultTree of(List<Map<String, Object>> rows) {
        return new FaultTree(rows.stream()
                .map(row -> new Event(
                        RootCauseAnalysis.text(row, "place"),
                        RootCauseAnalysis.text(row, "faultEvent"),
                        RootCauseAnalysis.text(row, "gate")))
                .sorted(Event::compare)
                .toList());
    }

    /**
     * @throws RuleViolation {@code problem.fault-tree-place-twice}, {@code problem.fault-tree-gap} if an event stands below
     *     none, {@code problem.fault-tree-gate} if what stands below an event contradicts its gate
     */
    void requireSound() {
        var places = new HashSet<String>();
        for (var event : events) {
            if (!places.add(event.place())) {
                throw new RuleViolation("problem.fault-tree-place-twice", event.place());
            }
            if (!event.place().equals(TOP) && !places.contains(event.above())) {
                throw new RuleViolation("problem.fault-tree-gap", event.place());
            }
            if (event.isBasic() == leadingTo(event).findAny().isPresent()) {
                throw new RuleViolation("problem.fault-tree-gate", event.place());
            }
        }
    }

    private Stream<Event> leadingTo(Event event) {
        return events.stream().filter(other -> other.leadsTo(event));
    }
}
