package io.opsward.casefile;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links as people read and make them. Nobody is told of a case that he or she may not read. */
public interface LinkedCases {

    /** Characters that a remark may have. */
    int LONGEST_REMARK = 500;

    /**
     * A page of the cases that hang together with this one, by side, the newest number first; empty if the current user may
     * not read the case. One query.
     *
     * @param last last one of the page before, null for the first page
     * @param limit at most so many, and never more than 200
     */
    List<LinkedCase> of(CaseNumber number, @Nullable LinkedCase last, int limit);

    /** How many they are, at most 1,000. */
    int count(CaseNumber number);

    /** What hangs together with the case, two links deep. Two queries. */
    CaseMap map(CaseNumber number);

    /** Whether the current user may link the case and take links away: staff who may read it, but no auditor. */
    boolean mayLink(CaseNumber number);

    /**
     * Links the case to another one as the current user.
     *
     * @param side how the case puts it
     * @param remark why, may be empty
     * @throws RuleViolation {@code casefile.link-self}, {@code casefile.link-doubled}, {@code casefile.link-circle}, {@code
     *     casefile.link-remark-too-long}
     * @throws io.opsward.shared.NotFound if there is no such case
     * @throws io.opsward.identity.AccessRefused if the current user may not read both cases, or links none
     */
    void link(CaseNumber number, LinkSide side, CaseNumber other, String remark);

    /**
     * Takes a link away as the current user; both histories keep it.
     *
     * @throws RuleViolation {@code casefile.link-gone} if another person was first
     * @throws io.opsward.identity.AccessRefused as for {@link #link}
     */
    void unlink(CaseNumber number, LinkSide side, CaseNumber other);
}
