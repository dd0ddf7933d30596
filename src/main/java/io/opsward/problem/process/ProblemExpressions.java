package io.opsward.problem.process;

import io.opsward.engine.ModelBean;
import io.opsward.identity.GroupKey;
import io.opsward.problem.ProblemAnalysis;
import io.opsward.problem.ProblemFixes;
import io.opsward.shared.CaseNumber;
import java.util.stream.Collectors;

/**
 * What models may ask about a problem: {@code ${problem.helpers(caseNumber)}}. Public, since expressions call public types
 * alone.
 */
@ModelBean("problem")
public class ProblemExpressions {

    private final ProblemAnalysis analysis;
    private final ProblemFixes fixes;

    ProblemExpressions(ProblemAnalysis analysis, ProblemFixes fixes) {
        this.analysis = analysis;
        this.fixes = fixes;
    }

    /** Groups, with commas, that a task of the owner is offered to as well. */
    public String helpers(String caseNumber) {
        return analysis.helpers(new CaseNumber(caseNumber)).stream()
                .map(GroupKey::value)
                .collect(Collectors.joining(","));
    }

    /** The group that signs that a risk is taken. */
    public String riskOwners(String caseNumber) {
        return fixes.riskOwners(new CaseNumber(caseNumber)).value();
    }
}
