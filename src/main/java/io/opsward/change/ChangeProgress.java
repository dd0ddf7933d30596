package io.opsward.change;

import io.opsward.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows changes through their models. */
@Service
@Transactional
public class ChangeProgress {

    private final ChangeRepository changes;

    ChangeProgress(ChangeRepository changes) {
        this.changes = changes;
    }

    /** The change has come to a step that stands for this status; passed over while it has no record yet. */
    public void reach(CaseNumber number, ChangeStatus status) {
        changes.lock(number.value()).ifPresent(change -> change.reach(status));
    }
}
