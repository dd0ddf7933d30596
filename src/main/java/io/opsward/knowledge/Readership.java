package io.opsward.knowledge;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads which article: clients the public ones that concern them, staff the internal ones too, restricted ones
 * management, the author and the groups named. Whoever is in no group reads nothing.
 */
@Component
class Readership {

    private static final GroupKey[] WRITERS = Stream.of(
                    "service-desk", "tech-support", "operations", "management", "process-owner")
            .map(GroupKey::new)
            .toArray(GroupKey[]::new);
    private static final GroupKey TECHNICAL_SUPPORT = new GroupKey("tech-support");
    private static final List<String> KEEPERS = List.of("tech-", "service-desk", "operations");
    private static final String CLIENT_PREFIX = GroupKey.ofClient("").value();

    private final CurrentUser user;

    Readership(CurrentUser user) {
        this.user = user;
    }

    UserId reader() {
        return user.id();
    }

    boolean isClient() {
        return user.isClient();
    }

    boolean isManagement() {
        return user.isInAnyOf(GroupKey.MANAGEMENT);
    }

    boolean mayWrite() {
        return user.isInAnyOf(WRITERS);
    }

    /** Whether the current user may change or drop what this person is writing. */
    boolean mayWriteFor(UserId author) {
        return mayWrite() && (user.id().equals(author) || isManagement());
    }

    void requireWriter() {
        user.requireAnyOf("write articles", WRITERS);
    }

    void requireStaff() {
        if (!readsAll() && (isClient() || user.groups().isEmpty())) {
            throw new AccessRefused("knowledge");
        }
    }

    boolean mayRead(Article article) {
        var audience = article.content().audience();
        if (readsAll()) {
            return true;
        }
        if (isClient()) {
            return article.status().isPublished()
                    && audience.confidentiality() == Confidentiality.PUBLIC
                    && (audience.clients().isEmpty()
                            || audience.clients().stream().anyMatch(clients()::contains));
        }
        return !user.groups().isEmpty()
                && (audience.confidentiality() != Confidentiality.RESTRICTED
                        || isManagement()
                        || article.author().equals(user.id())
                        || audience.groups().stream().anyMatch(user.groups()::contains));
    }

    /** The same as a condition over {@code knowledge_article a}. */
    Condition condition() {
        if (readsAll()) {
            return new Condition("true", Map.of());
        }
        if (isClient()) {
            return new Condition(
                    "a.confidentiality = 'PUBLIC' and a.status in ('PUBLISHED', 'REVIEW_DUE')"
                            + " and (a.client_orgs = '{}' or a.client_orgs && cast(:readerClients as text[]))",
                    Map.of("readerClients", clients().toArray(String[]::new)));
        }
        if (user.groups().isEmpty()) {
            return new Condition("false", Map.of());
        }
        return isManagement()
                ? new Condition("true", Map.of())
                : new Condition(
                        "(a.confidentiality <> 'RESTRICTED' or a.author = :reader or a.reader_groups && cast(:readerGroups as text[]))",
                        Map.of(
                                "reader",
                                user.id().value(),
                                "readerGroups",
                                user.groups().stream().map(GroupKey::value).toArray(String[]::new)));
    }

    Set<GroupKey> groups() {
        return user.groups();
    }

    /** The group of the current user that keeps an article up to date: a field of technical support before others. */
    GroupKey keeper() {
        return KEEPERS.stream()
                .flatMap(beginning -> user.groups().stream()
                        .filter(group -> group.value().startsWith(beginning) && !group.equals(TECHNICAL_SUPPORT))
                        .sorted(Comparator.comparing(GroupKey::value)))
                .findFirst()
                .orElse(GroupKey.MANAGEMENT);
    }

    private boolean readsAll() {
        return user.id().equals(UserId.SYSTEM);
    }

    private Set<String> clients() {
        return user.groups().stream()
                .map(GroupKey::value)
                .filter(group -> group.startsWith(CLIENT_PREFIX))
                .map(group -> group.substring(CLIENT_PREFIX.length()))
                .collect(Collectors.toSet());
    }

    /**
     * A condition with its parameters.
     *
     * @param sql over {@code knowledge_article a}
     * @param parameters values by name
     */
    record Condition(String sql, Map<String, Object> parameters) {}
}
