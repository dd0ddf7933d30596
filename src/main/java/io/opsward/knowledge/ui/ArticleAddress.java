package io.opsward.knowledge.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import io.opsward.knowledge.ArticleId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.Optional;

/** What the addresses of article pages say. */
final class ArticleAddress {

    private static final String CASE = "case";

    private ArticleAddress() {}

    /** The article. @throws NotFound if the address names none */
    static ArticleId article(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(ArticleId::isValid)
                .map(ArticleId::new)
                .orElseThrow(() -> new NotFound("article"));
    }

    /** The case that the reader comes from or writes for. */
    static Optional<CaseNumber> caseNumber(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CASE)
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new);
    }
}
