package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.ClockName;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clocks for lists: two statements for a page, however many rows it has. */
@Component
class ClockGlances {

    /** The promise that is open longest is what lists of cases show. */
    private static final List<ClockName> OF_CASES = List.of(ClockName.RESOLUTION, ClockName.RESPONSE);

    private final VisibleCases visible;
    private final JdbcClient jdbc;
    private final ClockEventRows events;
    private final ClockKeeper keeper;

    ClockGlances(VisibleCases visible, JdbcClient jdbc, ClockEventRows events, ClockKeeper keeper) {
        this.visible = visible;
        this.jdbc = jdbc;
        this.events = events;
        this.keeper = keeper;
    }

    Map<CaseNumber, ClockGlance> ofCases(Collection<CaseNumber> numbers) {
        var seen = visible.among(numbers);
        if (seen.isEmpty()) {
            return Map.of();
        }
        var clocks = jdbc
                .sql("select * from servicelevel_clock where case_number = any(?) and task_id is null order by id")
                .param(seen.stream().map(CaseNumber::value).toArray(String[]::new))
                .query(ClockRows::clock)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ClockRow::caseNumber));
        Map<CaseNumber, ClockRow> shown = new HashMap<>();
        clocks.forEach((number, all) ->
                all.stream().reduce(ClockGlances::preferred).ifPresent(clock -> shown.put(number, clock)));
        return glances(shown);
    }

    Map<String, ClockGlance> ofTasks(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        var clocks =
                jdbc.sql("""
                        select t.task_id as open_task, t.claims, t.follows, c.*
                        from servicelevel_task t join servicelevel_clock c
                          on c.case_number = t.case_number
                         and (c.task_id = t.task_id or c.task_id is null and c.name = any(t.claims || t.follows))
                        where t.task_id = any(?)""").param(taskIds.toArray(String[]::new)).query((row, index) -> followed(row)).list().stream()
                        .collect(Collectors.groupingBy(Followed::taskId));
        Map<String, ClockRow> shown = new HashMap<>();
        clocks.forEach((taskId, all) -> DueDates.effective(
                        all.get(0).order(), all.stream().map(Followed::clock).toList())
                .ifPresent(clock -> shown.put(taskId, clock)));
        var seen =
                visible.among(shown.values().stream().map(ClockRow::caseNumber).collect(Collectors.toSet()));
        shown.values().removeIf(clock -> !seen.contains(clock.caseNumber()));
        return glances(shown);
    }

    private static ClockRow preferred(ClockRow one, ClockRow other) {
        if (one.isStopped() != other.isStopped()) {
            return one.isStopped() ? other : one;
        }
        return OF_CASES.indexOf(one.name()) <= OF_CASES.indexOf(other.name()) ? one : other;
    }

    private <K> Map<K, ClockGlance> glances(Map<K, ClockRow> clocks) {
        var histories = events.of(clocks.values().stream().map(ClockRow::id).toList());
        var now = keeper.now();
        Map<K, ClockGlance> glances = new HashMap<>();
        clocks.forEach((key, clock) -> {
            var at = clock.later(now);
            glances.put(
                    key, ClockGlance.of(clock.name(), histories.get(clock.id()).explain(at), at));
        });
        return glances;
    }

    private static Followed followed(ResultSet row) throws SQLException {
        var follows = TaskLinks.names(row.getArray("follows"));
        var order = Stream.of(
                        follows.isEmpty() ? List.of(ClockName.TASK) : follows,
                        List.of(ClockName.TASK),
                        TaskLinks.names(row.getArray("claims")))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Followed(row.getString("open_task"), order, ClockRows.clock(row, 0));
    }

    /**
     * A clock that a task has to do with.
     *
     * @param taskId the task
     * @param order which clocks count for it, the first before the others
     * @param clock one of them
     */
    private record Followed(String taskId, List<ClockName> order, ClockRow clock) {}
}
