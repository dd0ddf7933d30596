package io.opsward.schedule.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays bars of a week into lanes, so that none covers another: each goes into the first lane where it has room.
 *
 * @param <T> what the bars stand for
 */
class Lanes<T> {

    private static final int DAYS = 7;

    private final LocalDate monday;
    private final List<boolean[]> taken = new ArrayList<>();
    private final List<Bar<T>> bars = new ArrayList<>();

    /**
     * A bar of the week.
     *
     * @param content what it stands for
     * @param day day of the week it begins on, from 0
     * @param days how many days of this week it covers
     * @param lane lane, from 0
     */
    record Bar<T>(T content, int day, int days, int lane) {

        boolean covers(int other) {
            return other >= day && other < day + days;
        }
    }

    /**
     * @param monday first day of the week
     * @param stretches what happens, in or outside of the week; the longer of two that begin on the same day lies above
     */
    Lanes(LocalDate monday, List<Stretch<T>> stretches) {
        this.monday = monday;
        stretches.stream()
                .filter(stretch -> stretch.touches(monday, monday.plusDays(DAYS - 1)))
                .sorted(Comparator.comparingInt((Stretch<T> stretch) -> column(stretch.first()))
                        .thenComparing(stretch -> -column(stretch.last())))
                .forEach(this::lay);
    }

    List<Bar<T>> bars() {
        return bars;
    }

    int count() {
        return taken.size();
    }

    private void lay(Stretch<T> stretch) {
        var from = column(stretch.first());
        var to = column(stretch.last());
        var lane = 0;
        while (lane < taken.size() && isTaken(taken.get(lane), from, to)) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new boolean[DAYS]);
        }
        for (var day = from; day <= to; day++) {
            taken.get(lane)[day] = true;
        }
        bars.add(new Bar<>(stretch.content(), from, to - from + 1, lane));
    }

    private static boolean isTaken(boolean[] lane, int from, int to) {
        for (var day = from; day <= to; day++) {
            if (lane[day]) {
                return true;
            }
        }
        return false;
    }

    /** Day of the week, the nearest one for days outside of it. */
    private int column(LocalDate day) {
        return (int) Math.max(0, Math.min(DAYS - 1, day.toEpochDay() - monday.toEpochDay()));
    }
}
