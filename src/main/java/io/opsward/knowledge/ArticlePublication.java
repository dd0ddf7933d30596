package io.opsward.knowledge;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what was reviewed, has it checked again when its time has come, and retires it. */
@Service
@Transactional
public class ArticlePublication {

    /** Months after which a published article is checked (domain 2.11: yearly). */
    public static final int MONTHS_UNTIL_CHECK = 12;

    private final ArticleRecords records;
    private final VersionRecords versions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId serviceZone;

    ArticlePublication(
            ArticleRecords records,
            VersionRecords versions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId serviceZone) {
        this.records = records;
        this.versions = versions;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.serviceZone = serviceZone;
    }

    /** Shows readers the version that was reviewed. @param audience who may read it, as the publisher decides */
    public void release(ArticleId id, Audience audience) {
        lock(id);
        var reviewed = versions.open(id)
                .filter(version -> version.state() == VersionState.IN_REVIEW)
                .orElseThrow(() -> new RuleViolation("knowledge.no-draft"));
        versions.setAudience(reviewed, audience);
        publish(id);
    }

    /**
     * Publishes a draft at once, to be reviewed later: a workaround must not wait (domain PB5).
     *
     * @throws RuleViolation if it does not say enough
     */
    void publishEarly(ArticleVersion draft) {
        draft.content().requireComplete();
        lock(draft.id());
        publish(draft.id());
    }

    private void publish(ArticleId id) {
        var version = versions.open(id).orElseThrow();
        versions.setState(version, VersionState.PUBLISHED, version.caseNumber());
        records.show(version, version.writtenAt());
        records.publish(version, clock.instant(), nextCheck());
        events.publishEvent(
                new ArticlePublished(id, version.version(), version.content().kind()));
    }

    /** Readers are told that it is being checked. */
    public void checkBegun(ArticleId id) {
        if (lock(id).status() == ArticleStatus.PUBLISHED) {
            records.setStatus(id, ArticleStatus.REVIEW_DUE);
        }
    }

    /** It still holds; it is checked again in a year. */
    public void keep(ArticleId id) {
        lock(id);
        records.keep(id, clock.instant(), nextCheck());
    }

    /**
     * Readers do not find it any more.
     *
     * @param replacedBy article to read instead, or null
     * @throws RuleViolation {@code knowledge.unknown-article} if that one is not published
     */
    public void retire(ArticleId id, @Nullable ArticleId replacedBy) {
        lock(id);
        if (replacedBy != null && !isOtherPublished(id, replacedBy)) {
            throw new RuleViolation("knowledge.unknown-article", replacedBy);
        }
        records.retire(id, replacedBy);
        events.publishEvent(new ArticleRetired(id, replacedBy));
    }

    /** The same at the wish of management. @throws io.opsward.identity.AccessRefused for everyone else */
    public void retireByManagement(ArticleId id, @Nullable ArticleId replacedBy) {
        user.requireAnyOf("retire article " + id, GroupKey.MANAGEMENT);
        retire(id, replacedBy);
    }

    private boolean isOtherPublished(ArticleId id, ArticleId other) {
        return !id.equals(other)
                && records.find(other)
                        .filter(article -> article.status().isPublished())
                        .isPresent();
    }

    private LocalDate nextCheck() {
        return LocalDate.now(clock.withZone(serviceZone)).plusMonths(MONTHS_UNTIL_CHECK);
    }

    private Article lock(ArticleId id) {
        return records.lock(id).orElseThrow(() -> new NotFound("article " + id));
    }
}
