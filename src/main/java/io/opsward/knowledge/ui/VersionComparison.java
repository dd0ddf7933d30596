package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.opsward.identity.GroupKey;
import io.opsward.knowledge.ArticleContent;
import io.opsward.knowledge.ArticleVersion;
import java.util.stream.Collectors;

/** Two versions side by side, what they have alone marked. */
class VersionComparison extends Div {

    private final boolean together;

    VersionComparison(ArticleVersion older, ArticleVersion newer) {
        addClassName("knowledge-comparison");
        together = older.version() == newer.version();
        add(row(new Div(heading(older)), new Div(heading(newer)), "knowledge-comparison-head"));
        var from = older.content();
        var to = newer.content();
        part("title", from.title(), to.title());
        part("kind", getTranslation("knowledge.kind." + from.kind()), getTranslation("knowledge.kind." + to.kind()));
        part("symptom", from.symptom(), to.symptom());
        part("workaround", from.workaround(), to.workaround());
        part("solution", from.solution(), to.solution());
        part("analysis", from.analysis(), to.analysis());
        part("applies-to", from.appliesTo(), to.appliesTo());
        part("keywords", String.join(", ", from.keywords()), String.join(", ", to.keywords()));
        part("confidentiality", readers(from), readers(to));
    }

    private String heading(ArticleVersion version) {
        return getTranslation("knowledge.version-number", version.version());
    }

    private String readers(ArticleContent content) {
        var audience = content.audience();
        var groups = audience.groups().stream().map(GroupKey::value).collect(Collectors.joining(", "));
        return getTranslation("knowledge.confidentiality." + audience.confidentiality())
                + (groups.isEmpty() ? "" : ": " + groups);
    }

    private void part(String key, String older, String newer) {
        if (older.isEmpty() && newer.isEmpty()) {
            return;
        }
        var differences = Differences.between(older, newer);
        var left = new Paragraph(Passages.removed(differences.older()));
        var right = new Paragraph(Passages.added(differences.newer()));
        var part = new Section(
                new H2(getTranslation("knowledge." + key)),
                row(new Div(left), new Div(right), "knowledge-comparison-row"));
        if (differences.areNone()) {
            part.addClassName("knowledge-unchanged");
        }
        add(part);
    }

    /** A version alone fills the row. */
    private Div row(Div left, Div right, String name) {
        var row = together ? new Div(right) : new Div(left, right);
        row.addClassName(name);
        return row;
    }
}
