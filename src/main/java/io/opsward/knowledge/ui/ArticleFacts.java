package io.opsward.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.knowledge.Article;
import io.opsward.knowledge.Confidentiality;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.Moments;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known about an article beside its text. */
class ArticleFacts extends Section {

    private final DescriptionList facts = new DescriptionList();

    ArticleFacts(Article article, ArticleParts parts, boolean staff) {
        addClassNames("card", "knowledge-side");
        facts.addClassName("facts");
        add(new H2(getTranslation("knowledge.about")), facts);
        var audience = article.content().audience();
        fact("version", article.version() == 0 ? "–" : String.valueOf(article.version()));
        fact("updated", Moments.dateTime(article.updatedAt()));
        names(article, parts);
        fact("service", names(audience.services(), key -> parts.catalogue().itemName(key, getLocale())));
        if (staff) {
            fact("client", names(audience.clients(), key -> parts.catalogue().organisationName(key, getLocale())));
            fact("confidentiality", readers(article));
            fact("keeper", getTranslation("group." + article.keeper()));
            if (article.reviewOn() != null) {
                fact(
                        "review-on",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(getLocale())
                                .format(article.reviewOn()));
            }
            links(article);
        }
    }

    private void names(Article article, ArticleParts parts) {
        var people = Stream.of(article.author(), article.reviewer())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = parts.people().displayNames(people);
        fact("author", name(article.author(), names.get(article.author())));
        if (article.reviewer() != null) {
            fact("reviewer", name(article.reviewer(), names.get(article.reviewer())));
        }
    }

    private String name(UserId id, String name) {
        return id.equals(UserId.SYSTEM) ? getTranslation("knowledge.system") : name;
    }

    private void links(Article article) {
        if (article.content().problem() != null) {
            fact("problem", new CaseLink(article.content().problem()));
        }
        if (article.source() != null) {
            fact("source", new CaseLink(article.source()));
        }
        if (article.replacedBy() != null) {
            var link = new Anchor(
                    "knowledge/" + article.replacedBy(), article.replacedBy().value());
            link.setRouterIgnore(false);
            fact("replaced-by", link);
        }
    }

    private String readers(Article article) {
        var audience = article.content().audience();
        var who = getTranslation("knowledge.confidentiality." + audience.confidentiality());
        return audience.confidentiality() == Confidentiality.RESTRICTED
                        && !audience.groups().isEmpty()
                ? getTranslation(
                        "knowledge.readers",
                        who,
                        names(
                                audience.groups().stream().map(GroupKey::value).toList(),
                                key -> getTranslation("group." + key)))
                : who;
    }

    private String names(List<String> keys, UnaryOperator<String> naming) {
        return keys.isEmpty()
                ? getTranslation("knowledge.all")
                : keys.stream()
                        .map(naming)
                        .collect(Collectors.joining(
                                Locale.CHINESE.getLanguage().equals(getLocale().getLanguage()) ? "、" : ", "));
    }

    private void fact(String key, String value) {
        fact(key, new Span(value));
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation("knowledge." + key)), new DescriptionList.Description(value));
    }
}
