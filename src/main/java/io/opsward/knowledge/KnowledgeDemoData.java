package io.opsward.knowledge;

import io.opsward.shared.DemoData;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Articles of everyday troubles. */
@Component
@Order(40)
class KnowledgeDemoData implements DemoData {

    private static final Duration AGE = Duration.ofDays(40);
    private static final int YEAR = 2026;
    private static final int LAST_NUMBER = 18;

    private final ArticleRecords records;
    private final VersionRecords versions;
    private final Clock clock;
    private final ZoneId serviceZone;

    KnowledgeDemoData(ArticleRecords records, VersionRecords versions, Clock clock, ZoneId serviceZone) {
        this.records = records;
        this.versions = versions;
        this.clock = clock;
        this.serviceZone = serviceZone;
    }

    @Override
    public void create() {
        Stream.concat(DemoArticlesOfWorkplaces.all(), DemoArticlesOfSystems.all())
                .forEach(this::add);
        records.reserve(YEAR, LAST_NUMBER);
    }

    private void add(DemoArticle demo) {
        var writtenAt = clock.instant().minus(AGE);
        records.add(new Article(
                demo.id(),
                ArticleStatus.PUBLISHED,
                1,
                demo.content(),
                demo.author(),
                demo.keeper(),
                null,
                writtenAt,
                LocalDate.ofInstant(writtenAt, serviceZone).plusMonths(ArticlePublication.MONTHS_UNTIL_CHECK),
                null,
                null,
                new ArticleCount(demo.uses(), 0, 0)));
        versions.add(new ArticleVersion(
                demo.id(),
                1,
                VersionState.PUBLISHED,
                demo.content(),
                demo.author(),
                writtenAt,
                new ArticleVersion.Review(null, null, null),
                null,
                0));
    }
}
