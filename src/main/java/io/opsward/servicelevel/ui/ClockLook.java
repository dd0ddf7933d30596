package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.UI;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.Span;
import io.opsward.shared.ui.Moments;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the badge of a clock says.
 *
 * @param text what is left, in words that need no colour
 * @param kind sign before the words: {@code pending}, {@code running}, {@code closed} (outside the service hours), {@code warned},
 *     {@code late}, {@code paused}, {@code kept}, {@code missed}
 * @param hint what is measured, when it is due, and in which time zone
 * @param content value of the attribute {@code clock} of the element {@code clock-badge}, which goes on counting with it
 */
public record ClockLook(String text, String kind, String hint, String content) {

    private static final List<String> WORDS = List.of("hours", "minutes", "both", "under", "left", "late");

    /** The look of a clock in the user's language. @param now moment of the glance, UTC */
    public static ClockLook of(ClockGlance clock, Instant now) {
        var kind = kind(clock, now);
        var text = text(clock);
        var hint = hint(clock, now);
        return new ClockLook(text, kind, hint, json(clock, now, kind, text, hint));
    }

    static String tone(String kind) {
        return switch (kind) {
            case "warned" -> "badge-warning";
            case "late", "missed" -> "badge-danger";
            case "kept" -> "badge-success";
            case "running", "closed" -> "badge-info";
            default -> "badge-neutral";
        };
    }

    private static String kind(ClockGlance clock, Instant now) {
        return switch (clock.state()) {
            case PENDING -> "pending";
            case STOPPED -> clock.missed() ? "missed" : "kept";
            case PAUSED -> clock.missed() ? "late" : "paused";
            case RUNNING -> running(clock, now);
        };
    }

    private static String running(ClockGlance clock, Instant now) {
        if (clock.missed()) {
            return "late";
        }
        if (clock.warned()) {
            return "warned";
        }
        return isOpen(clock, now) ? "running" : "closed";
    }

    private static boolean isOpen(ClockGlance clock, Instant now) {
        return clock.ahead().stream()
                .anyMatch(open -> !open.from().isAfter(now) && open.until().isAfter(now));
    }

    private static String text(ClockGlance clock) {
        var time = ServiceTime.words(clock.left());
        return switch (clock.state()) {
            case PENDING -> translate("clock.pending");
            case STOPPED -> clock.missed() ? translate("clock.missed-by", time) : translate("clock.kept");
            case PAUSED -> translate("clock.on-hold", leftOrLate(clock, time));
            case RUNNING -> leftOrLate(clock, time);
        };
    }

    private static String leftOrLate(ClockGlance clock, String time) {
        return translate(clock.missed() ? "clock.time.late" : "clock.time.left", time);
    }

    private static String hint(ClockGlance clock, Instant now) {
        var name = translate("clock.name." + clock.name());
        if (clock.state() == ClockState.PENDING) {
            return translate("clock.hint.pending", name);
        }
        if (clock.dueAt() == null) {
            return translate("clock.hint.paused", name);
        }
        var due = translate("clock.hint.due", name, Moments.dateTime(clock.dueAt()), Moments.zone());
        return clock.state() != ClockState.RUNNING
                        || isOpen(clock, now)
                        || clock.ahead().isEmpty()
                ? due
                : translate(
                        "clock.hint.closed",
                        due,
                        Moments.dateTime(clock.ahead().get(0).from()));
    }

    private static String json(ClockGlance clock, Instant now, String kind, String text, String hint) {
        var json = Json.createObject();
        json.put("kind", kind);
        json.put("text", text);
        json.put("name", translate("clock.name." + clock.name()));
        json.put("hint", hint);
        if (clock.state() == ClockState.RUNNING) {
            json.put("left", clock.left().toSeconds());
            json.put("now", now.getEpochSecond());
            json.put("ahead", ahead(clock.ahead()));
            json.put("words", words());
        }
        return json.toJson();
    }

    private static JsonArray ahead(List<Span> openings) {
        var moments = Json.createArray();
        openings.stream()
                .flatMap(open -> Stream.of(open.from(), open.until()))
                .forEach(moment -> moments.set(moments.length(), moment.getEpochSecond()));
        return moments;
    }

    private static JsonObject words() {
        var words = Json.createObject();
        WORDS.forEach(word -> words.put(word, ServiceTime.pattern(word)));
        return words;
    }

    private static String translate(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
