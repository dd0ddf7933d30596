package io.opsward.servicelevel.ui;

import static io.opsward.servicelevel.ui.ClockTexts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.Escalation;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as cells of a table.
 *
 * @param captions names
 */
record EscalationCells(ClockCaptions captions) {

    private static final String SEPARATOR = ",\\s*";
    private static final List<String> KNOWN_REASONS =
            List.of(Escalation.MISSED, Escalation.WARNED, Escalation.UNCLAIMED_MAJOR);

    static Stream<String> headings() {
        return Stream.of("at", "kind", "from", "to", "reason", "by").map(column -> translate("escalation." + column));
    }

    Stream<Component> of(Escalation escalation) {
        var at = new Span(Moments.exact(escalation.at()));
        at.addClassName("nowrap");
        return Stream.of(
                at,
                new Badge(kind(escalation), Badge.Tone.NEUTRAL),
                new Span(holder(escalation.from())),
                to(escalation),
                new Span(reason(escalation)),
                new Span(captions.person(escalation.by())));
    }

    /** The same as text. */
    Stream<String> texts(Escalation escalation) {
        return Stream.of(
                Moments.exact(escalation.at()),
                kind(escalation),
                holder(escalation.from()),
                captions.words().group(new GroupKey(escalation.to())),
                reason(escalation),
                captions.person(escalation.by()));
    }

    private Span to(Escalation escalation) {
        var to = new Span(captions.words().group(new GroupKey(escalation.to())));
        to.addClassName("nowrap");
        return to;
    }

    private static String kind(Escalation escalation) {
        return translate("escalation.kind." + escalation.kind());
    }

    /** The product's own reasons in the user's language, a person's as written. */
    private static String reason(Escalation escalation) {
        var words = KNOWN_REASONS.contains(escalation.reason())
                ? translate("escalation.reason." + escalation.reason())
                : escalation.reason();
        return escalation.clock() == null
                ? words
                : translate("escalation.of-clock", words, ClockTexts.name(escalation.clock()));
    }

    /** A person by name, anything else are groups. */
    private String holder(@Nullable String keys) {
        return keys == null
                ? "–"
                : Arrays.stream(keys.split(SEPARATOR))
                        .map(this::named)
                        .collect(Collectors.joining(translate("policy.comma")));
    }

    private String named(String key) {
        var person = new UserId(key);
        var isPerson = !captions.people().getOrDefault(person, key).equals(key);
        return isPerson ? captions.person(person) : captions.words().group(new GroupKey(key));
    }
}
