package io.opsward.form.internal;

import java.time.Clock;
import java.time.ZoneId;

/** The rules for one form's fields. */
record FieldRuleSet(ValueReader reader, ValueRules values, MomentRules moments, FileRules files) {

    static FieldRuleSet of(Formulas formulas, Clock clock, ZoneId zone, FileRules files) {
        return new FieldRuleSet(new ValueReader(zone), new ValueRules(formulas), new MomentRules(clock, zone), files);
    }
}
