package io.opsward.knowledge.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.engine.ProcessVariable;
import io.opsward.identity.GroupKey;
import io.opsward.knowledge.ArticleContent;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleKind;
import io.opsward.knowledge.Audience;
import io.opsward.knowledge.Confidentiality;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The knowledge models as Java sees them: their keys and messages, the step that Java completes, their variables. */
final class KnowledgeProcess {

    static final String KEY = "knowledge";
    static final String CHECK_KEY = "knowledge-check";
    static final String DRAFT_SUBMITTED = "article-draft-submitted";
    static final String SUGGESTED = "article-suggested";
    static final String CHECK_DUE = "article-check-due";
    static final String REVISE = "Task_ReviseArticle";

    static final ProcessVariable<String> ARTICLE = ProcessVariable.text("articleNumber");
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");
    static final ProcessVariable<String> AUTHOR = ProcessVariable.text("author");
    static final ProcessVariable<Boolean> RESUBMIT = ProcessVariable.flag("resubmit");

    static final ProcessVariable<String> REVIEW_REMARK = ProcessVariable.text("reviewRemark");
    static final ProcessVariable<Number> RETURN_COUNT = ProcessVariable.number("returnCount");
    static final ProcessVariable<String> MERGE_INTO = ProcessVariable.text("mergeInto");
    static final ProcessVariable<String> REPLACED_BY = ProcessVariable.text("replacedBy");
    static final ProcessVariable<String> KEEPER = ProcessVariable.text("keeperGroup");
    static final ProcessVariable<String> CONFIDENTIALITY = ProcessVariable.text("confidentiality");
    static final ProcessVariable<String> READER_GROUPS = ProcessVariable.text("readerGroups");
    static final ProcessVariable<String> CLIENTS = ProcessVariable.text("clientOrgs");
    static final ProcessVariable<String> SERVICES = ProcessVariable.text("serviceItems");

    private static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.text("caseNumber");
    private static final ProcessVariable<String> SOURCE = ProcessVariable.text("sourceRecord");
    private static final ProcessVariable<String> KIND = ProcessVariable.text("articleKind");
    private static final ProcessVariable<String> SYMPTOM = ProcessVariable.text("symptom");
    private static final ProcessVariable<String> ANALYSIS = ProcessVariable.text("analysis");
    private static final ProcessVariable<String> WORKAROUND = ProcessVariable.text("workaround");
    private static final ProcessVariable<String> SOLUTION = ProcessVariable.text("solution");
    private static final ProcessVariable<String> APPLIES_TO = ProcessVariable.text("appliesTo");
    private static final ProcessVariable<String> KEYWORDS = ProcessVariable.text("keywords");
    private static final ObjectMapper JSON = new ObjectMapper();

    private KnowledgeProcess() {}

    static CaseNumber number(VariableScope scope) {
        return new CaseNumber(CASE_NUMBER.require(scope));
    }

    static ArticleId article(VariableScope scope) {
        return new ArticleId(ARTICLE.require(scope));
    }

    static @Nullable ArticleId optionalArticle(ProcessVariable<String> variable, VariableScope scope) {
        return Optional.ofNullable(variable.get(scope)).map(ArticleId::new).orElse(null);
    }

    static @Nullable CaseNumber source(VariableScope scope) {
        return Optional.ofNullable(SOURCE.get(scope))
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new)
                .orElse(null);
    }

    /** What was typed into the form that proposes an article. */
    static ArticleContent content(VariableScope scope) {
        return new ArticleContent(
                ArticleKind.valueOf(KIND.require(scope)),
                TITLE.require(scope),
                text(SYMPTOM, scope),
                text(ANALYSIS, scope),
                text(WORKAROUND, scope),
                text(SOLUTION, scope),
                text(APPLIES_TO, scope),
                Stream.of(text(KEYWORDS, scope).split("[,，、;；]")).toList(),
                audience(scope),
                null);
    }

    static Audience audience(VariableScope scope) {
        return new Audience(
                Confidentiality.valueOf(CONFIDENTIALITY.require(scope)),
                list(READER_GROUPS, scope).stream().map(GroupKey::new).toList(),
                list(CLIENTS, scope),
                list(SERVICES, scope));
    }

    /** Shows what was submitted, beside the tasks that follow and in their forms. */
    static void show(VariableScope scope, ArticleContent content) {
        KIND.set(scope, content.kind().name());
        TITLE.set(scope, content.title());
        SYMPTOM.set(scope, content.symptom());
        ANALYSIS.set(scope, content.analysis());
        WORKAROUND.set(scope, content.workaround());
        SOLUTION.set(scope, content.solution());
        APPLIES_TO.set(scope, content.appliesTo());
        KEYWORDS.set(scope, String.join(", ", content.keywords()));
        show(scope, content.audience());
    }

    private static void show(VariableScope scope, Audience audience) {
        CONFIDENTIALITY.set(scope, audience.confidentiality().name());
        READER_GROUPS.set(
                scope, json(audience.groups().stream().map(GroupKey::value).toList()));
        CLIENTS.set(scope, json(audience.clients()));
        SERVICES.set(scope, json(audience.services()));
    }

    private static String text(ProcessVariable<String> variable, VariableScope scope) {
        return Optional.ofNullable(variable.get(scope)).orElse("");
    }

    /** Forms keep lists as JSON. */
    private static List<String> list(ProcessVariable<String> variable, VariableScope scope) {
        var text = text(variable, scope);
        try {
            return text.isBlank() ? List.of() : List.of(JSON.readValue(text, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("'%s' is no list".formatted(variable.name()), e);
        }
    }

    private static String json(List<String> values) {
        return JSON.valueToTree(values).toString();
    }
}
