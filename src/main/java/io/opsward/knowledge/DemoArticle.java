package io.opsward.knowledge;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A published article of the demo data.
 *
 * @param id number
 * @param content the text
 * @param author who wrote it
 * @param keeper group that keeps it up to date
 * @param uses cases solved with it
 */
record DemoArticle(ArticleId id, ArticleContent content, UserId author, GroupKey keeper, int uses) {

    static DemoArticle of(
            String number,
            String title,
            String symptom,
            String analysis,
            String solution,
            String appliesTo,
            List<String> keywords) {
        var content = new ArticleContent(
                ArticleKind.SOLUTION,
                title,
                symptom,
                analysis,
                "",
                solution,
                appliesTo,
                keywords,
                Audience.STAFF,
                null);
        return new DemoArticle(new ArticleId(number), content, new UserId("system"), GroupKey.MANAGEMENT, 0);
    }

    DemoArticle by(String account, String group) {
        return new DemoArticle(id, content, new UserId(account), new GroupKey(group), uses);
    }

    DemoArticle used(int times) {
        return new DemoArticle(id, content, author, keeper, times);
    }

    DemoArticle about(String service) {
        var audience = content.audience();
        return readBy(new Audience(audience.confidentiality(), audience.groups(), List.of(), List.of(service)));
    }

    DemoArticle forClients() {
        return readBy(new Audience(
                Confidentiality.PUBLIC, List.of(), List.of(), content.audience().services()));
    }

    DemoArticle restrictedTo(String... groups) {
        var readers = Stream.of(groups).map(GroupKey::new).toList();
        return readBy(new Audience(
                Confidentiality.RESTRICTED,
                readers,
                List.of(),
                content.audience().services()));
    }

    DemoArticle knownError(String workaround) {
        var knownError = new ArticleContent(
                ArticleKind.KNOWN_ERROR,
                content.title(),
                content.symptom(),
                content.analysis(),
                workaround,
                content.solution(),
                content.appliesTo(),
                content.keywords(),
                content.audience(),
                null);
        return new DemoArticle(id, knownError, author, keeper, uses);
    }

    private DemoArticle readBy(Audience audience) {
        return new DemoArticle(id, content.readBy(audience), author, keeper, uses);
    }
}
