package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.opsward.casefile.CaseFileService;
import io.opsward.knowledge.ArticleUse;
import io.opsward.shared.ui.CaseLink;
import java.util.List;

/** The cases that were solved with an article. */
class ArticleUses extends Section {

    ArticleUses(List<ArticleUse> uses, CaseFileService cases) {
        addClassNames("card", "knowledge-side");
        add(new H2(getTranslation("knowledge.uses")));
        if (uses.isEmpty()) {
            var none = new Paragraph(getTranslation("knowledge.uses-none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        var known = cases.find(uses.stream().map(ArticleUse::caseNumber).toList());
        var list = new UnorderedList();
        list.addClassName("knowledge-uses");
        for (var use : uses) {
            var item = new ListItem(new CaseLink(use.caseNumber()));
            if (known.containsKey(use.caseNumber())) {
                item.add(new Span(known.get(use.caseNumber()).title()));
            }
            list.add(item);
        }
        add(list);
    }
}
