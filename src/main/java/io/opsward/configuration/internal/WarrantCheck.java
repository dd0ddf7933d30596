package io.opsward.configuration.internal;

import io.opsward.configuration.Warrant;
import io.opsward.configuration.spi.CaseWarrants;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets an edit pass that a change, a request or an audit allows (domain 2.8). */
@Component
class WarrantCheck {

    static final int LONGEST_REMARK = 1_000;

    private static final Pattern CASE = Pattern.compile("(CHG|REQ)-\\d{4}-\\d{6,9}");
    private static final Pattern AUDIT = Pattern.compile("AUD(-[A-Z0-9]{1,12}){1,3}");

    private final ObjectProvider<CaseWarrants> cases;

    WarrantCheck(ObjectProvider<CaseWarrants> cases) {
        this.cases = cases;
    }

    /** @throws RuleViolation if the warrant does not stand */
    void require(Warrant warrant) {
        var number = warrant.number();
        if (number.isEmpty()) {
            throw new RuleViolation("configuration.warrant.demanded");
        }
        if (warrant.remark().length() > LONGEST_REMARK) {
            throw new RuleViolation("configuration.problem.too-long", LONGEST_REMARK);
        }
        var audit = AUDIT.matcher(number).matches();
        if (!audit && !CASE.matcher(number).matches()) {
            throw new RuleViolation("configuration.warrant.form", number);
        }
        var standing = standing(number);
        if (standing == CaseWarrants.Standing.ENDED) {
            throw new RuleViolation("configuration.warrant.ended", number);
        }
        if (standing == CaseWarrants.Standing.UNKNOWN) {
            requireAuditOnPaper(warrant, audit);
        }
    }

    /** An audit may be kept outside the product, the first inventory for one: then the remark says what it was. */
    private static void requireAuditOnPaper(Warrant warrant, boolean audit) {
        if (!audit) {
            throw new RuleViolation("configuration.warrant.unknown", warrant.number());
        }
        if (warrant.remark().isEmpty()) {
            throw new RuleViolation("configuration.warrant.remark-demanded", warrant.number());
        }
    }

    private CaseWarrants.Standing standing(String number) {
        var known = cases.getIfAvailable();
        return known == null || !CaseNumber.isValid(number)
                ? CaseWarrants.Standing.UNKNOWN
                : known.standing(new CaseNumber(number));
    }
}
