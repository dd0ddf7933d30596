package io.opsward.schedule.internal;

import io.opsward.configuration.ItemLookup;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.ItemWay;
import io.opsward.schedule.Obstacle;
import io.opsward.schedule.PlannedWork;
import io.opsward.schedule.ScheduledWindow;
import io.opsward.schedule.Touched;
import io.opsward.servicelevel.ServiceTerms;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what stands against a window: lead time, then freezes, then other changes. */
@Component
class ObstacleFinder {

    private final ServiceTerms terms;
    private final FreezeRecords freezes;
    private final WindowRecords windows;
    private final ItemLookup items;
    private final ZoneId zone;

    ObstacleFinder(
            ServiceTerms terms, FreezeRecords freezes, WindowRecords windows, ItemLookup items, ZoneId serviceZone) {
        this.terms = terms;
        this.freezes = freezes;
        this.windows = windows;
        this.items = items;
        this.zone = serviceZone;
    }

    List<Obstacle> of(PlannedWork work, Touched touched) {
        var found = new ArrayList<Obstacle>();
        leadTime(work).ifPresent(found::add);
        freezes.during(work.window()).stream()
                .filter(period -> period.forbids(work.window(), touched))
                .map(period -> new Obstacle.Freeze(period.terms().name(), period.window()))
                .forEach(found::add);
        found.addAll(conflicts(work));
        return found;
    }

    private Optional<Obstacle> leadTime(PlannedWork work) {
        var days = work.notice().workingDays();
        if (days <= 0) {
            return Optional.empty();
        }
        var earliest = terms.workingDaysAfter(work.notice().submittedAt(), days)
                .atZone(zone)
                .toLocalDate();
        return work.window().start().isBefore(earliest.atStartOfDay(zone).toInstant())
                ? Optional.of(new Obstacle.LeadTime(days, earliest))
                : Optional.empty();
    }

    private List<Obstacle> conflicts(PlannedWork work) {
        var others = windows.planned(work.window()).stream()
                .filter(other -> !other.number().equals(work.number()))
                .toList();
        var ways = ways(work.items(), others);
        return others.stream()
                .flatMap(other -> conflict(work, other, ways).stream())
                .toList();
    }

    private Map<ItemNumber, ItemWay> ways(Collection<ItemNumber> own, List<ScheduledWindow> others) {
        var theirs = new HashSet<ItemNumber>();
        others.forEach(other -> theirs.addAll(other.touched().items()));
        return items.ways(own, theirs).stream().collect(Collectors.toMap(ItemWay::other, Function.identity()));
    }

    /** The same item if there is one, else the related one that is nearest. */
    private static Optional<Obstacle> conflict(PlannedWork work, ScheduledWindow other, Map<ItemNumber, ItemWay> ways) {
        var theirs = other.touched().items().stream().sorted().toList();
        var same = theirs.stream().filter(work.items()::contains).map(item -> new ItemWay(item, item, List.of()));
        var related = theirs.stream()
                .flatMap(item -> Stream.ofNullable(ways.get(item)))
                .sorted((one, next) ->
                        Integer.compare(one.relations().size(), next.relations().size()));
        return Stream.concat(same, related)
                .findFirst()
                .map(way -> new Obstacle.Conflict(other.number(), other.window(), way.other(), way.relations()));
    }
}
