package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.AttainedClock;
import io.opsward.servicelevel.Attainment;
import io.opsward.servicelevel.AttainmentFilter;
import io.opsward.servicelevel.AttainmentGroup;
import io.opsward.servicelevel.AttainmentRow;
import io.opsward.servicelevel.AttainmentSlice;
import io.opsward.servicelevel.EscalatedCase;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatabaseAttainment implements Attainment {

    private final AttainmentFigures figures;
    private final AttainmentLists lists;
    private final ClockEventRows events;
    private final AttainmentReaders readers;
    private final ZoneId zone;
    private final Clock clock;

    DatabaseAttainment(
            AttainmentFigures figures,
            AttainmentLists lists,
            ClockEventRows events,
            AttainmentReaders readers,
            ZoneId zone,
            Clock clock) {
        this.figures = figures;
        this.lists = lists;
        this.events = events;
        this.readers = readers;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public boolean seesAll() {
        return readers.seesAll();
    }

    @Override
    public YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(zone));
    }

    @Override
    public List<AttainmentRow> rows(AttainmentFilter filter, AttainmentGroup by) {
        return figures.rows(cohort(filter), by, zone, clock.instant());
    }

    @Override
    public List<AttainedClock> clocks(
            AttainmentFilter filter, AttainmentSlice slice, @Nullable AttainedClock after, int limit) {
        return current(lists.clocks(cohort(filter), slice, page(after, limit)));
    }

    @Override
    public List<EscalatedCase> escalations(AttainmentFilter filter, @Nullable Long before, int limit) {
        return lists.escalations(cohort(filter), page(before, limit));
    }

    /** A row holds what was used when something last happened to the clock: those that go on are explained up to now. */
    private List<AttainedClock> current(List<AttainedClock> clocks) {
        var going = clocks.stream()
                .filter(each -> each.stoppedAt() == null)
                .map(AttainedClock::id)
                .toList();
        var histories = events.of(going);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return clocks.stream()
                .map(each -> Optional.ofNullable(histories.get(each.id()))
                        .map(history -> each.used(history.explain(now).elapsed()))
                        .orElse(each))
                .toList();
    }

    private AttainmentCohort cohort(AttainmentFilter filter) {
        readers.require();
        return AttainmentCohort.of(filter, readers, zone);
    }

    private <T> AttainmentLists.Page<T> page(@Nullable T after, int limit) {
        return new AttainmentLists.Page<>(after, Math.max(1, Math.min(limit, LARGEST_PAGE)), clock.instant());
    }
}
