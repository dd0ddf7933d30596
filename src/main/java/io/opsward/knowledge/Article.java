package io.opsward.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * An article: a common problem, why it happens and what to do.
 *
 * @param id number
 * @param title title
 * @param symptom what people see when it happens
 * @param analysis why it happens
 * @param solution what to do; steps stand in lines of their own
 * @param appliesTo for which systems it holds
 * @param keywords words to find it by
 * @param version counts from 1
 * @param status status
 * @param updatedAt when this version was written, UTC
 * @param useCount cases solved with it
 */
public record Article(
        ArticleId id,
        String title,
        String symptom,
        String analysis,
        String solution,
        String appliesTo,
        List<String> keywords,
        int version,
        ArticleStatus status,
        Instant updatedAt,
        int useCount) {}
