package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.ui.DataTable;
import java.util.List;
import java.util.Map;

/** The versions of a policy, newest first: since when, by whom, what was changed. */
class PolicyVersions extends DataTable {

    private final transient PolicyTexts texts;

    PolicyVersions(List<SlaPolicy> versions, PolicyTexts texts, Map<UserId, String> names) {
        super(
                ClockTexts.translate("policy.version"),
                ClockTexts.translate("policy.since"),
                ClockTexts.translate("policy.by"),
                ClockTexts.translate("policy.what"));
        this.texts = texts;
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            addRow(
                    new Span(String.valueOf(version.version().version())),
                    new Span(SlaPolicyListView.since(version)),
                    new Span(
                            version.changedBy().equals(UserId.SYSTEM)
                                    ? ClockTexts.translate("policy.by-product")
                                    : names.getOrDefault(
                                            version.changedBy(),
                                            version.changedBy().value())),
                    i + 1 < versions.size() ? changes(versions.get(i + 1), version) : first(version));
        }
    }

    private Component changes(SlaPolicy before, SlaPolicy after) {
        var changes = new Div();
        var found = PolicyChanges.between(before, after, texts);
        found.forEach(line -> changes.add(new Div(line)));
        if (found.isEmpty()) {
            changes.add(new Span(ClockTexts.translate("policy.changed-nothing")));
        }
        return changes;
    }

    private Component first(SlaPolicy version) {
        return new Span(ClockTexts.translate(
                "policy.first",
                ServiceTime.exact(version.response()),
                ServiceTime.exact(version.resolution()),
                texts.calendar(version.calendar())));
    }
}
