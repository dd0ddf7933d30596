package io.opsward.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the post-implementation review has found.
 *
 * @param asPlanned carried out as planned
 * @param windowKept within its window
 * @param rollbackUsed it had to go back
 * @param lessons what is learnt from it, or null
 * @param makeStandard whether it shall become a template
 * @param conclusion conclusion
 */
@Embeddable
public record Review(
        Boolean asPlanned,
        Boolean windowKept,
        Boolean rollbackUsed,
        @Nullable String lessons,
        Boolean makeStandard,
        @Column(name = "review_conclusion") String conclusion) {}
