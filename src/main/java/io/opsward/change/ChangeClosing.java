package io.opsward.change;

import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.configuration.ItemLookup;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows on a change that was carried out (domain 2.4, C12 to C14). The process calls it. */
@Service
@Transactional
public class ChangeClosing {

    private final ChangeRepository changes;
    private final ChangeOutcomes outcomes;
    private final ItemLookup configuration;
    private final CaseLinks links;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChangeClosing(
            ChangeRepository changes,
            ChangeOutcomes outcomes,
            ItemLookup configuration,
            CaseLinks links,
            CurrentUser currentUser,
            Clock clock) {
        this.changes = changes;
        this.outcomes = outcomes;
        this.configuration = configuration;
        this.links = links;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The papers of an emergency change are complete.
     *
     * @param testResult what the test has shown
     * @param remark what was decided and done in haste
     */
    public void papers(CaseNumber number, String testResult, String remark) {
        var change = changes.take(number);
        change.planning().tested(testResult);
        change.aftermath().papers(remark, clock.instant());
    }

    /**
     * The configuration items are as the change has left them.
     *
     * @param reason why nothing had to be updated; null if something was
     * @return whether the change has to be reviewed now
     * @throws RuleViolation {@code change.configuration-unproved} if no item was changed with its number
     */
    public boolean configured(CaseNumber number, @Nullable String reason) {
        if (reason == null && !configuration.isWarrantUsed(number.value())) {
            throw new RuleViolation("change.configuration-unproved", number);
        }
        var change = changes.take(number);
        change.aftermath().configured(reason, clock.instant());
        return change.needsReview();
    }

    /**
     * Records the review.
     *
     * @param incidents numbers of the incidents that the change has caused
     * @return whether its configuration items are recorded already
     * @throws RuleViolation {@code change.no-incident} if one of the numbers is no incident's
     */
    public boolean reviewed(CaseNumber number, Review review, List<String> incidents) {
        var change = changes.take(number);
        incidents.forEach(incident -> links.link(incident(incident), LinkType.CAUSED_BY, number));
        change.aftermath().reviewed(review, incidents, clock.instant());
        return change.aftermath().isConfigured();
    }

    /**
     * Closes it and tells whom it concerns.
     *
     * @throws RuleViolation {@code change.configuration-open}, {@code change.closure-code-wrong}
     */
    public void close(CaseNumber number, ChangeResult code, @Nullable String remark) {
        var change = changes.take(number);
        change.close(code, remark, currentUser.id(), clock.instant());
        outcomes.tell(change, code, remark);
    }

    /** Ends it without anything being carried out. @param how {@code REJECTED} or {@code CANCELLED} */
    public void drop(CaseNumber number, ChangeResult how, String reason) {
        var change = changes.take(number);
        change.end(how, reason, currentUser.id(), clock.instant());
        outcomes.tell(change, how, reason);
    }

    private static CaseNumber incident(String typed) {
        if (!CaseNumber.isValid(typed) || !typed.startsWith("INC-")) {
            throw new RuleViolation("change.no-incident", typed);
        }
        return new CaseNumber(typed);
    }
}
