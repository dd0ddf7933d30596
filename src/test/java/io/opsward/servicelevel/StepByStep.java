package io.opsward.servicelevel;

import io.opsward.servicelevel.ClockEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deliberately naive explanation of a clock: it looks at every single step of its life, asks the wall clock of the
 * calendar's zone whether that step is open, and counts. It shares nothing with {@link Explainer} and {@link Openings}.
 */
final class StepByStep {

    private static final int MOST_STEPS = 10_000;

    private final RandomLives.Life life;
    private final Instant start;
    private final List<ClockInterval> steps = new ArrayList<>();

    StepByStep(RandomLives.Life life) {
        this.life = life;
        this.start = life.events().get(0).at();
        for (var moment = start; moment.isBefore(life.now()); moment = moment.plus(life.step())) {
            var terms = terms(moment);
            if (terms != null) {
                steps.add(step(moment, terms));
            }
        }
    }

    ClockState state() {
        if (isStopped(life.now())) {
            return ClockState.STOPPED;
        }
        var terms = terms(life.now());
        var stands = terms != null && stands(terms, hold(life.now()));
        return terms == null ? ClockState.PENDING : stands ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /** Neighbouring steps that are the same make an interval. */
    List<ClockInterval> intervals() {
        var found = new ArrayList<ClockInterval>();
        for (var step : steps) {
            var last = found.isEmpty() ? step : found.get(found.size() - 1);
            var same = new ClockInterval(last.from(), last.until(), step.kind(), step.holdReason(), step.terms());
            if (!found.isEmpty() && last.equals(same)) {
                found.remove(last);
                found.add(new ClockInterval(last.from(), step.until(), step.kind(), step.holdReason(), step.terms()));
            } else {
                found.add(step);
            }
        }
        return found;
    }

    /** The end of the step that uses up so much; empty too where that lies beyond {@link #looksUntil}. */
    Optional<Instant> reachedAt(Duration wanted) {
        var used = Duration.ZERO;
        for (var step : steps) {
            used = used.plus(step.counted());
            if (used.equals(wanted)) {
                return Optional.of(step.until());
            }
        }
        var terms = terms(life.now());
        return terms == null || state() == ClockState.PAUSED ? Optional.empty() : later(terms, wanted.minus(used));
    }

    private Optional<Instant> later(Terms terms, Duration missing) {
        var rest = missing;
        var end = looksUntil();
        for (var moment = goesOnFrom(); moment.isBefore(end); moment = moment.plus(life.step())) {
            rest = WallClock.isOpen(timetable(terms), moment) ? rest.minus(life.step()) : rest;
            if (rest.isZero()) {
                return Optional.of(moment.plus(life.step()));
            }
        }
        return Optional.empty();
    }

    /** A due date after this is not found. */
    Instant looksUntil() {
        return goesOnFrom().plus(life.step().multipliedBy(MOST_STEPS));
    }

    /** After the due date there was a step in which the work could have been done, or it is still to be done. */
    boolean isMissed(Instant due) {
        if (due.isAfter(life.now())) {
            return false;
        }
        for (var step : steps) {
            var goesOn = step.kind() == ClockInterval.Kind.COUNTED || step.kind() == ClockInterval.Kind.CLOSED;
            if (goesOn && !step.from().isBefore(due)) {
                return true;
            }
        }
        return state() == ClockState.RUNNING;
    }

    /** Now, or when a stopped clock was stopped. */
    private Instant goesOnFrom() {
        var moment = life.now();
        while (isStopped(moment) && moment.isAfter(start) && isStopped(moment.minus(life.step()))) {
            moment = moment.minus(life.step());
        }
        return moment;
    }

    private ClockInterval step(Instant moment, Terms terms) {
        var until = moment.plus(life.step());
        if (isStopped(moment)) {
            return new ClockInterval(moment, until, ClockInterval.Kind.STOPPED, null, terms);
        }
        var hold = hold(moment);
        if (stands(terms, hold)) {
            return new ClockInterval(moment, until, ClockInterval.Kind.PAUSED, hold, terms);
        }
        var open = WallClock.isOpen(timetable(terms), moment);
        var kind = open ? ClockInterval.Kind.COUNTED : ClockInterval.Kind.CLOSED;
        return new ClockInterval(moment, until, kind, hold, terms);
    }

    private Timetable timetable(Terms terms) {
        return life.timetables().get(terms.calendarVersion());
    }

    private static boolean stands(Terms terms, @Nullable String hold) {
        return hold != null && terms.pausingReasons().contains(hold);
    }

    private @Nullable String hold(Instant moment) {
        String hold = null;
        for (var event : life.events()) {
            if (!event.at().isAfter(moment) && (event.kind() == Kind.PAUSED || event.kind() == Kind.RESUMED)) {
                hold = event.reason();
            }
        }
        return hold;
    }

    private boolean isStopped(Instant moment) {
        var stopped = false;
        for (var i = 0; i < life.events().size() && !life.events().get(i).at().isAfter(moment); i++) {
            var kind = life.events().get(i).kind();
            stopped = kind == Kind.STOPPED && !isVoid(i) || stopped && kind != Kind.RESTARTED;
        }
        return stopped;
    }

    /** A stop is void if what follows is that it goes on as if there had been none. */
    private boolean isVoid(int stop) {
        for (var event : life.events().subList(stop, life.events().size())) {
            if (event.kind() == Kind.RESTARTED || event.kind() == Kind.CONTINUED) {
                return event.kind() == Kind.CONTINUED;
            }
        }
        return false;
    }

    private @Nullable Terms terms(Instant moment) {
        Terms first = null;
        Terms last = null;
        for (var event : life.events()) {
            if (event.terms() != null && event.kind() != Kind.RECALCULATED) {
                first = first == null ? event.terms() : first;
                last = event.at().isAfter(moment) ? last : event.terms();
            }
        }
        return recalculated(last == null ? first : last);
    }

    /** The newest version that the calendar was ever recalculated by. */
    private @Nullable Terms recalculated(@Nullable Terms terms) {
        var found = terms;
        for (var event : life.events()) {
            var newer = event.kind() == Kind.RECALCULATED ? event.terms() : null;
            if (found != null
                    && newer != null
                    && newer.calendarVersion()
                            .key()
                            .equals(found.calendarVersion().key())
                    && newer.calendarVersion().version()
                            > found.calendarVersion().version()) {
                found = new Terms(
                        found.policy(),
                        found.priority(),
                        found.target(),
                        newer.calendarVersion(),
                        newer.calendar(),
                        found.pausingReasons(),
                        found.warnAt());
            }
        }
        return found;
    }
}
