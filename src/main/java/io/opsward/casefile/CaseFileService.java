package io.opsward.casefile;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cases of every process. Staff read all cases, clients those of their organisation and those they opened
 * (domain 2.1, rule 13), auditors all.
 */
public interface CaseFileService {

    /**
     * @throws NotFound if there is no such case
     * @throws AccessRefused if the current user may not read it
     */
    CaseSummary get(CaseNumber number);

    /** Whether the current user may read the case; false if there is none. */
    boolean mayRead(CaseNumber number);

    /** Whether the current user may add comments and files to the case; auditors may not. */
    boolean mayContribute(CaseNumber number);

    /** Whether the current user reads what is not meant for clients, such as internal comments. */
    boolean readsInternal();

    /** Cases by number, those the current user may read. */
    Map<CaseNumber, CaseSummary> find(Collection<CaseNumber> numbers);

    /**
     * Cases whose number, title, description or comments match, newest first, of those the current user may read.
     *
     * @param words a number or part of it, or words; empty for all
     * @param openOnly leave out ended ones
     * @param before number of the last row of the page before, null for the first page
     * @param limit rows at most
     */
    List<CaseSummary> search(String words, boolean openOnly, @Nullable CaseNumber before, int limit);

    /**
     * Adds a comment as the current user.
     *
     * @param visibleToClient whether people of the client read it too; always so for a client's own
     * @throws io.opsward.shared.RuleViolation {@code casefile.comment-empty}, {@code casefile.comment-too-long}
     */
    void comment(CaseNumber number, String text, boolean visibleToClient);

    /**
     * Adds a note of the process itself, visible to the client; asks for no permission. An empty one is passed over, one
     * that is too long is cut.
     */
    void note(CaseNumber number, String text);

    /** Comments that the current user may read, oldest first. */
    List<CaseComment> comments(CaseNumber number);

    /**
     * Adds files of the current user to the case.
     *
     * @throws AccessRefused if the current user may not read the case or adds nothing to cases
     */
    void attach(CaseNumber number, Collection<UUID> attachments);
}
