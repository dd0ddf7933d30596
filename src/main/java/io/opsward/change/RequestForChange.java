package io.opsward.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for change (RFC) as its requester submits it.
 *
 * @param proposal what is to be changed and why
 * @param wantedType standard, normal or emergency
 * @param template key of the template of a standard change, or null
 * @param effect what it does to the client
 * @param risk the requester's estimate
 * @param plans how it is tested and how one goes back
 * @param steps what is done, in order
 * @param slot when
 * @param items numbers of the configuration items that it touches
 * @param services keys of further service items that it affects
 */
public record RequestForChange(
        Proposal proposal,
        String wantedType,
        @Nullable String template,
        Effect effect,
        Risk risk,
        Plans plans,
        List<Step> steps,
        Slot slot,
        List<String> items,
        List<String> services) {

    ChangeType type() {
        return ChangeType.wanted(wantedType, risk.level());
    }

    /** The request with the plans that were approved once and for all. */
    RequestForChange from(ChangeTemplate approved) {
        return new RequestForChange(
                proposal,
                wantedType,
                template,
                effect,
                risk,
                approved.plans(),
                approved.steps(),
                slot,
                items,
                services);
    }
}
