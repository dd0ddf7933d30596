package io.opsward.incident;

import io.opsward.identity.AccessRefused;
import io.opsward.knowledge.ArticleAuthoring;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what an incident has taught into knowledge (domain 2.2, E2). */
@Service
@Transactional
public class IncidentArticles {

    private final IncidentRepository incidents;
    private final ArticleAuthoring authoring;

    IncidentArticles(IncidentRepository incidents, ArticleAuthoring authoring) {
        this.incidents = incidents;
        this.authoring = authoring;
    }

    /**
     * Gives the current user, who solved it, a draft of an article to complete.
     *
     * @param symptom what was seen, or null
     * @return number of the case that will review the article
     * @throws NotFound if there is no such incident
     * @throws AccessRefused for clients and auditors
     */
    public CaseNumber propose(CaseNumber number, @Nullable String symptom) {
        var incident = incidents.findById(number.value()).orElseThrow(() -> new NotFound("incident " + number));
        return authoring.suggest(incident.lesson(symptom), number);
    }
}
