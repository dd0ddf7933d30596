package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.html.Span;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.Escalation;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a case was handed on and up, oldest first. */
class EscalationList extends DataTable {

    private static final List<String> KNOWN_REASONS =
            List.of(Escalation.MISSED, Escalation.WARNED, Escalation.UNCLAIMED_MAJOR);

    private final transient ClockCaptions captions;

    EscalationList(List<Escalation> escalations, ClockCaptions captions) {
        super(
                ClockTexts.translate("escalation.at"),
                ClockTexts.translate("escalation.kind"),
                ClockTexts.translate("escalation.from"),
                ClockTexts.translate("escalation.to"),
                ClockTexts.translate("escalation.reason"),
                ClockTexts.translate("escalation.by"));
        this.captions = captions;
        escalations.forEach(this::addRow);
    }

    /** Reason in the user's language: the product's own in words, a person's as written. */
    static String reason(Escalation escalation) {
        var words = KNOWN_REASONS.contains(escalation.reason())
                ? ClockTexts.translate("escalation.reason." + escalation.reason())
                : escalation.reason();
        return escalation.clock() == null
                ? words
                : ClockTexts.translate("escalation.of-clock", words, ClockTexts.name(escalation.clock()));
    }

    private void addRow(Escalation escalation) {
        var at = new Span(Moments.exact(escalation.at()));
        at.addClassName("nowrap");
        addRow(
                at,
                new Badge(ClockTexts.translate("escalation.kind." + escalation.kind()), Badge.Tone.NEUTRAL),
                new Span(holder(escalation.from())),
                new Span(captions.words().group(new GroupKey(escalation.to()))),
                new Span(reason(escalation)),
                new Span(captions.person(escalation.by())));
    }

    /** A person by name, anything else is a group. */
    private String holder(@Nullable String key) {
        if (key == null) {
            return "–";
        }
        var person = new UserId(key);
        var isPerson = !captions.people().getOrDefault(person, key).equals(key);
        return isPerson ? captions.person(person) : captions.words().group(new GroupKey(key));
    }
}
