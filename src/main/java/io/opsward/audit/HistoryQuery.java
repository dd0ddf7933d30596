package io.opsward.audit;

import io.opsward.casefile.CaseFileService;
import io.opsward.engine.CaseReader;
import io.opsward.engine.DataChange;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessStep;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of a case: what people did (from the trail), what the process did by itself (from the engine) and which data
 * changed with it. Newest first, page by page.
 */
@Service
@Transactional(readOnly = true)
public class HistoryQuery {

    private static final Comparator<CaseEvent> NEWEST_FIRST =
            Comparator.comparing(CaseEvent::at).thenComparingLong(CaseEvent::id).reversed();

    /** Steps that only route, or that the trail tells better. */
    private static final Set<String> NOT_TOLD =
            Set.of("userTask", "startEvent", "noneStartEvent", "multiInstanceBody", "processDefinition");

    /** Numbers of steps and data begin this far below those of the trail, so that pages join without gap or doubling. */
    private static final long STEPS_FROM = -1_000_000;

    private static final long DATA_FROM = -2_000_000;
    private static final long TOGETHER_MILLIS = 1_000;

    private final CaseFileService cases;
    private final CaseEvents events;
    private final ProcessGateway processes;
    private final CaseReader engine;

    HistoryQuery(CaseFileService cases, CaseEvents events, ProcessGateway processes, CaseReader engine) {
        this.cases = cases;
        this.events = events;
        this.processes = processes;
        this.engine = engine;
    }

    /**
     * A page of the history.
     *
     * @param before position of the last event of the page before, null for the newest ones
     * @param limit events at most
     * @throws io.opsward.identity.AccessRefused if the current user may not read the case
     */
    public Page history(CaseNumber number, @Nullable Position before, int limit) {
        cases.get(number);
        var from = before == null ? new Position(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE) : before;
        var changes = engine.dataChanges(number);
        var found = Stream.of(
                        events.before(number, from, cases.readsInternal(), limit + 1).stream()
                                .map(event -> event.with(changesOf(event, changes))),
                        steps(number).filter(from::isAfter),
                        dataOfProcess(changes).filter(from::isAfter))
                .flatMap(stream -> stream)
                .sorted(NEWEST_FIRST)
                .limit(limit + 1L)
                .toList();
        return new Page(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    private static List<DataChange> changesOf(CaseEvent event, List<DataChange> changes) {
        return switch (event.kind()) {
            case COMPLETED ->
                changes.stream()
                        .filter(change ->
                                change.taskId() != null && change.taskId().equals(event.taskId()))
                        .toList();
            case STARTED ->
                changes.stream()
                        .filter(change -> change.cause() == DataChange.Cause.START)
                        .toList();
            default -> List.of();
        };
    }

    private Stream<CaseEvent> steps(CaseNumber number) {
        var steps = processes.steps(number);
        return IntStream.range(0, steps.size())
                .filter(index -> isTold(steps.get(index)))
                .mapToObj(index -> event(STEPS_FROM + index, steps.get(index)));
    }

    private static boolean isTold(ProcessStep step) {
        return step.name() != null
                && step.endedAt() != null
                && !NOT_TOLD.contains(step.type())
                && !step.type().endsWith("Gateway");
    }

    private static CaseEvent event(long id, ProcessStep step) {
        return new CaseEvent(
                id,
                step.endedAt() == null ? step.startedAt() : step.endedAt(),
                step.cancelled() ? CaseEventKind.STEP_CUT_OFF : CaseEventKind.STEP,
                UserId.SYSTEM,
                step.definitionId(),
                new CaseEvent.Element(step.elementId(), String.valueOf(step.name())),
                null,
                Map.of(),
                List.of());
    }

    /** Data that no person's act brought: those that changed within the same second together. */
    private static Stream<CaseEvent> dataOfProcess(List<DataChange> changes) {
        var groups = new ArrayList<List<DataChange>>();
        for (var change : changes) {
            if (change.cause() == DataChange.Cause.PROCESS) {
                if (groups.isEmpty()
                        || !groups.get(groups.size() - 1).get(0).at().equals(change.at())) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(change);
            }
        }
        return IntStream.range(0, groups.size()).mapToObj(index -> data(DATA_FROM + index, groups.get(index)));
    }

    private static boolean isLater(DataChange change, List<DataChange> group) {
        return Duration.between(group.get(0).at(), change.at()).toMillis() >= TOGETHER_MILLIS;
    }

    private static CaseEvent data(long id, List<DataChange> changes) {
        var first = changes.get(0);
        return new CaseEvent(
                id,
                first.at(),
                CaseEventKind.DATA,
                first.by() == null ? UserId.SYSTEM : first.by(),
                first.definitionId(),
                null,
                null,
                Map.of(),
                List.copyOf(changes));
    }

    /**
     * A part of the history.
     *
     * @param events newest first
     * @param older whether there are older ones
     */
    public record Page(List<CaseEvent> events, boolean older) {

        /** Where the next page begins. @throws IndexOutOfBoundsException if this one is empty */
        public Position end() {
            var last = events.get(events.size() - 1);
            return new Position(last.at(), last.id());
        }
    }

    /**
     * A place in the history.
     *
     * @param at moment of the event that stands there
     * @param id its id
     */
    public record Position(Instant at, long id) {

        boolean isAfter(CaseEvent event) {
            return event.at().isBefore(at) || (event.at().equals(at) && event.id() < id);
        }
    }
}
