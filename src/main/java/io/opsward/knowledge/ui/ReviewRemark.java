package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was said of the version before. */
class ReviewRemark extends Div {

    ReviewRemark(ArticleVersion version, Map<UserId, String> names) {
        addClassName("knowledge-notice");
        var by = version.review().by();
        var heading = new Span(getTranslation("knowledge.remark-by", by == null ? "" : names.get(by)));
        heading.addClassName("strong");
        add(heading, new Paragraph(String.valueOf(version.review().remark())));
    }

    /** Whose names it shows. */
    static List<UserId> people(ArticleVersion version) {
        return Stream.ofNullable(version.review().by()).toList();
    }
}
