package io.opsward.servicelevel;

import io.opsward.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Records escalations; called by missions within the step that escalates, never from a page. */
public interface Escalations {

    /**
     * Records that a case went from one line of support to the next (职能升级).
     *
     * @param from group key or account, or null
     * @param to group key
     * @param reason why
     */
    void functional(CaseNumber number, @Nullable String from, String to, String reason);

    /**
     * Records that a case went up to those who answer for it (管理升级).
     *
     * @param from group key or account, or null
     * @param to group key
     * @param reason why
     */
    void hierarchical(CaseNumber number, @Nullable String from, String to, String reason);
}
