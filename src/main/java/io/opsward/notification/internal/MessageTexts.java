package io.opsward.notification.internal;

import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.GroupNames;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.Message;
import io.opsward.notification.MessageLine;
import io.opsward.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts messages into words. Names and titles of a whole page are asked for at once. */
@Component
class MessageTexts {

    private final Texts texts;
    private final GroupNames groups;
    private final UserDirectory directory;
    private final CaseFileService cases;
    private final ZoneId zone;

    MessageTexts(Texts texts, GroupNames groups, UserDirectory directory, CaseFileService cases, ZoneId serviceZone) {
        this.texts = texts;
        this.groups = groups;
        this.directory = directory;
        this.cases = cases;
        this.zone = serviceZone;
    }

    /** The messages in words, in their order. */
    List<MessageLine> lines(List<Message> messages, Locale locale) {
        var names = names(messages);
        var known =
                cases.find(messages.stream().map(Message::caseNumber).distinct().toList());
        return messages.stream()
                .map(message -> new MessageLine(
                        message,
                        sentence(words(message, names, locale), message, locale),
                        title(known.get(message.caseNumber()))))
                .toList();
    }

    /** The facts of one message in words, as its template names them. */
    Map<Fact, String> words(Message message, Locale locale) {
        return words(message, names(List.of(message)), locale);
    }

    private Map<UserId, String> names(Collection<Message> messages) {
        return directory.displayNames(messages.stream()
                .map(message -> message.facts().get(Fact.BY))
                .filter(Objects::nonNull)
                .map(UserId::new)
                .collect(Collectors.toSet()));
    }

    private String sentence(Map<Fact, String> words, Message message, Locale locale) {
        return texts.text("notification.sentence." + message.kind(), locale, values(words));
    }

    /** Every sentence may name every fact: {0} is the first of {@link Fact}, and so on. */
    private static Object[] values(Map<Fact, String> words) {
        return Arrays.stream(Fact.values())
                .map(fact -> words.getOrDefault(fact, ""))
                .toArray();
    }

    private Map<Fact, String> words(Message message, Map<UserId, String> names, Locale locale) {
        var facts = message.facts();
        var words = new EnumMap<Fact, String>(Fact.class);
        facts.forEach((fact, value) -> words.put(
                fact,
                switch (fact) {
                    case BY ->
                        value.equals(UserId.SYSTEM.value())
                                ? texts.text("notification.by-process", locale)
                                : names.getOrDefault(new UserId(value), value);
                    case CLOCK -> texts.text("notification.clock." + value, locale);
                    case DUE_AT -> moment(Instant.parse(value), locale);
                    case TASK_NAME -> isChinese(locale) ? facts.getOrDefault(Fact.TASK_CHINESE, value) : value;
                    case GROUP -> groups.name(new GroupKey(value), locale);
                    case STATUS -> texts.text("case.status." + value, locale);
                    case TEXT -> isChinese(locale) ? facts.getOrDefault(Fact.TEXT_CHINESE, value) : value;
                    default -> value;
                }));
        return words;
    }

    private String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static @Nullable String title(@Nullable CaseSummary summary) {
        return summary == null ? null : summary.title();
    }
}
