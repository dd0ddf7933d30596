package io.opsward.servicelevel.ui;

import static io.opsward.servicelevel.ui.ClockTexts.translate;

import io.opsward.servicelevel.SlaPolicy;
import java.util.ArrayList;
import java.util.List;

/** What a version of a policy changed, in words. */
final class PolicyChanges {

    private final PolicyTexts texts;
    private final List<String> found = new ArrayList<>();

    private PolicyChanges(PolicyTexts texts) {
        this.texts = texts;
    }

    /** One line for each difference; empty if both promise the same. */
    static List<String> between(SlaPolicy before, SlaPolicy after, PolicyTexts texts) {
        return new PolicyChanges(texts).compare(before, after);
    }

    private List<String> compare(SlaPolicy before, SlaPolicy after) {
        tell("response", ServiceTime.exact(before.response()), ServiceTime.exact(after.response()));
        tell("resolution", ServiceTime.exact(before.resolution()), ServiceTime.exact(after.resolution()));
        tell("calendar", texts.calendar(before.calendar()), texts.calendar(after.calendar()));
        tell("stops-for", PolicyTexts.pausing(before), PolicyTexts.pausing(after));
        tell("warnings", PolicyTexts.warnings(before), PolicyTexts.warnings(after));
        tell("notices", PolicyTexts.notices(before.noticeInterval()), PolicyTexts.notices(after.noticeInterval()));
        return found;
    }

    private void tell(String part, String before, String after) {
        if (!before.equals(after)) {
            found.add(translate("policy.changed", translate("policy." + part), before, after));
        }
    }
}
