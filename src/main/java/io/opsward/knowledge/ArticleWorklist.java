package io.opsward.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the current user in the knowledge base. */
@Service
@Transactional(readOnly = true)
public class ArticleWorklist {

    private static final int MOST = 100;
    private static final int DAYS_AHEAD = 30;

    private final ArticleRecords records;
    private final VersionRecords versions;
    private final Readership readership;
    private final Clock clock;
    private final ZoneId serviceZone;

    ArticleWorklist(
            ArticleRecords records, VersionRecords versions, Readership readership, Clock clock, ZoneId serviceZone) {
        this.records = records;
        this.versions = versions;
        this.readership = readership;
        this.clock = clock;
        this.serviceZone = serviceZone;
    }

    /** What the current user is writing or has submitted, the newest first; at most 100. */
    public List<ArticleVersion> own() {
        return versions.openBy(readership.reader(), MOST);
    }

    /** What others have submitted, the oldest first; at most 100. @throws AccessRefused for clients */
    public List<ArticleVersion> toReview() {
        readership.requireStaff();
        return versions.toReview(readership, MOST);
    }

    /** Articles of the user's groups that are checked now or within 30 days, the first due first; at most 100. */
    public List<Article> due() {
        var until = LocalDate.now(clock.withZone(serviceZone)).plusDays(DAYS_AHEAD);
        return records.due(until, readership.groups(), MOST).stream()
                .filter(readership::mayRead)
                .toList();
    }
}
