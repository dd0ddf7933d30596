package io.opsward.knowledge.ui;

import io.opsward.casefile.CaseFileService;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserDirectory;
import io.opsward.knowledge.ArticleAuthoring;
import io.opsward.knowledge.ArticleFeedback;
import io.opsward.knowledge.ArticlePublication;
import io.opsward.knowledge.KnowledgeService;
import org.springframework.stereotype.Component;

/**
 * What the pages of articles ask.
 *
 * @param knowledge articles
 * @param authoring drafts
 * @param publication retiring
 * @param feedback ratings
 * @param catalogue names of services and clients
 * @param people names of people
 * @param cases titles of cases
 * @param user who looks
 */
@Component
record ArticleParts(
        KnowledgeService knowledge,
        ArticleAuthoring authoring,
        ArticlePublication publication,
        ArticleFeedback feedback,
        ServiceCatalogue catalogue,
        UserDirectory people,
        CaseFileService cases,
        CurrentUser user) {}
