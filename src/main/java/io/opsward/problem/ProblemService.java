package io.opsward.problem;

import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How problems begin and end (domain 2.3). The process calls it step by step; the current user is who did the step. Rows of
 * similarities are locked before the problem's, here and when an incident is linked: otherwise two could wait for each other.
 *
 * @see ProblemAnalysis
 * @see ProblemFixes
 */
@Service
@Transactional
public class ProblemService {

    private final ProblemRepository problems;
    private final Similarities similarities;
    private final ProblemIncidents incidents;
    private final CaseLinks links;
    private final ProblemWords words;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProblemService(
            ProblemRepository problems,
            Similarities similarities,
            ProblemIncidents incidents,
            CaseLinks links,
            ProblemWords words,
            CurrentUser currentUser,
            Clock clock) {
        this.problems = problems;
        this.similarities = similarities;
        this.incidents = incidents;
        this.links = links;
        this.words = words;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Opens the record and links what it came from. From now on similar incidents belong to it, unless an open problem has
     * them already.
     *
     * @param named incidents that it is about
     * @param raisedFrom case in the course of which it was raised, or null
     * @throws RuleViolation {@code problem.no-incident} if a number is no incident's, {@code problem.incidents-missing} if a
     *     reactive problem that somebody reports has none
     */
    public void register(
            CaseNumber number, ProblemReport report, List<CaseNumber> named, @Nullable CaseNumber raisedFrom) {
        named.stream()
                .filter(candidate -> incidents.among(List.of(candidate)).isEmpty())
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("problem.no-incident", other);
                });
        var linked = new LinkedHashSet<>(named);
        linked.addAll(incidents.among(Stream.ofNullable(raisedFrom).toList()));
        if (report.source() == ProblemSource.REPORTED && !report.isProactive() && linked.isEmpty()) {
            throw new RuleViolation("problem.incidents-missing");
        }
        problems.saveAndFlush(new Problem(number, report, currentUser.id(), clock.instant()));
        incidents.link(linked, number);
        similarities.claim(Similarity.of(report), number);
    }

    /** Somebody of management reads it. */
    public void assess(CaseNumber number) {
        get(number).assess();
    }

    /** It is one: its cause is to be found. @param corrected what it is about, as the review has put it right */
    public void accept(CaseNumber number, Corrected corrected, Assessment assessment) {
        var report = problems.findById(number.value())
                .orElseThrow(() -> new NotFound("problem " + number))
                .report()
                .about(corrected.serviceItem(), corrected.category(), corrected.item());
        similarities.claim(Similarity.of(report), number);
        get(number).accept(report, assessment);
    }

    /**
     * It is the same as another one, which takes over its incidents.
     *
     * @param target number as entered
     * @throws RuleViolation {@code problem.unknown-target} unless it is another problem that is open
     */
    public void merge(CaseNumber number, @Nullable String target) {
        var other = Optional.ofNullable(target)
                .flatMap(problems::findById)
                .orElseThrow(() -> new RuleViolation("problem.unknown-target", target == null ? "–" : target));
        similarities.handOver(number, other.number());
        get(number).merge(get(other.number()), by(), clock.instant());
        incidents.link(incidents.of(number), other.number());
        links.link(number, LinkType.DUPLICATE_OF, other.number());
    }

    /** It is none. */
    public void reject(CaseNumber number, String reason) {
        similarities.release(number);
        get(number).reject(reason, by(), clock.instant());
    }

    /** The work on it is done, one way or another. @return the code that closing will give it */
    public ClosureCode resolve(CaseNumber number) {
        return get(number).resolve(clock.instant());
    }

    /** Keeps what the review says. */
    public void review(CaseNumber number, Lessons lessons) {
        get(number).reviewed(lessons);
    }

    /**
     * Closes it; its incidents get a comment. Similar incidents are a new problem from now on.
     *
     * @throws RuleViolation {@code problem.knowledge-missing} without an article of the knowledge base or a waiver
     */
    public void close(CaseNumber number) {
        similarities.release(number);
        get(number).close(by(), clock.instant());
        incidents.tellAll(number, words.both("problem.comment.closed", number));
    }

    private UserId by() {
        return currentUser.id();
    }

    private Problem get(CaseNumber number) {
        return problems.lock(number.value()).orElseThrow(() -> new NotFound("problem " + number));
    }

    /**
     * What a problem is about, put right.
     *
     * @param serviceItem key of the service item, or null
     * @param category category, or null
     * @param item number of the configuration item, or null
     */
    public record Corrected(
            @Nullable String serviceItem,
            @Nullable String category,
            @Nullable String item) {}
}
