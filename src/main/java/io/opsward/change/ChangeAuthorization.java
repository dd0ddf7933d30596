package io.opsward.change;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessment and approval of changes (domain 2.4, C3 to C6). The process calls it step by step. */
@Service
@Transactional
public class ChangeAuthorization {

    private final ChangeRepository changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChangeAuthorization(ChangeRepository changes, CurrentUser currentUser, Clock clock) {
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A technical field has assessed it. */
    public void assess(CaseNumber number, GroupKey field, Assessment.Opinion opinion) {
        var consent = changes.take(number).consent();
        consent.add(
                new Assessment(consent.round(), field.value(), currentUser.id().value(), clock.instant(), opinion));
    }

    /** What all fields say together. */
    @Transactional(readOnly = true)
    public Assessment.Sum sumUp(CaseNumber number) {
        return changes.read(number).consent().sum();
    }

    /** Records the risk of all fields together. @return the type that it has under that risk */
    public ChangeType rate(CaseNumber number, Risk risk) {
        var change = changes.take(number);
        return change.rate(risk, change.consent().sum().downtimeMinutes());
    }

    /** Records what the current user has decided. */
    public void record(CaseNumber number, Approval.Given given) {
        var consent = changes.take(number).consent();
        consent.add(new Approval(
                consent.round(),
                given.kind(),
                currentUser.id().value(),
                given.decision(),
                given.remark(),
                clock.instant()));
    }

    /** Records what a board has decided; its votes are kept by the board. */
    public void recordBoard(CaseNumber number, Approval.Kind board, String outcome) {
        var consent = changes.take(number).consent();
        consent.add(new Approval(consent.round(), board, null, outcome, null, clock.instant()));
    }

    /** Whether the client has to agree: downtime, or data that are touched, of a client. */
    @Transactional(readOnly = true)
    public boolean concernsClient(CaseNumber number) {
        var change = changes.read(number);
        return change.proposal().clientOrganisation() != null
                && change.planning().effect().concernsClient();
    }
}
