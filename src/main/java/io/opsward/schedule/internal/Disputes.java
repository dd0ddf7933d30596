package io.opsward.schedule.internal;

import io.opsward.schedule.ScheduledWindow;
import io.opsward.schedule.WindowState;
import io.opsward.shared.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which planned windows stand against each other: one was reserved in spite of the other, and both are still kept. */
class Disputes {

    private final Map<CaseNumber, Set<CaseNumber>> pairs = new HashMap<>();

    Disputes(List<ScheduledWindow> windows) {
        var planned = new HashMap<CaseNumber, ScheduledWindow>();
        windows.stream()
                .filter(window -> window.state() == WindowState.PLANNED)
                .forEach(window -> planned.put(window.number(), window));
        planned.values()
                .forEach(window -> window.conflicts().stream()
                        .map(planned::get)
                        .filter(other -> other != null && other.window().overlaps(window.window()))
                        .forEach(other -> pair(window.number(), other.number())));
    }

    Set<CaseNumber> of(CaseNumber number) {
        return pairs.getOrDefault(number, Set.of());
    }

    private void pair(CaseNumber one, CaseNumber other) {
        pairs.computeIfAbsent(one, number -> new TreeSet<>()).add(other);
        pairs.computeIfAbsent(other, number -> new TreeSet<>()).add(one);
    }
}
