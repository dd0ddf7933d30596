package io.opsward.knowledge;

import io.opsward.identity.GroupKey;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns that articles and their versions have in common. */
final class ContentRows {

    static final String COLUMNS = "kind, title, symptom, analysis, workaround, solution, applies_to, keywords,"
            + " confidentiality, reader_groups, client_orgs, service_items, problem_number";

    static final String PLACES = ":kind, :title, :symptom, :analysis, :workaround, :solution, :appliesTo, :keywords,"
            + " :confidentiality, :readerGroups, :clientOrgs, :serviceItems, :problem";

    static final String ASSIGNMENTS = "kind = :kind, title = :title, symptom = :symptom, analysis = :analysis,"
            + " workaround = :workaround, solution = :solution, applies_to = :appliesTo, keywords = :keywords,"
            + " confidentiality = :confidentiality, reader_groups = :readerGroups, client_orgs = :clientOrgs,"
            + " service_items = :serviceItems, problem_number = :problem";

    private ContentRows() {}

    static Map<String, @Nullable Object> parameters(ArticleContent content) {
        var audience = content.audience();
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", content.kind().name());
        values.put("title", content.title());
        values.put("symptom", content.symptom());
        values.put("analysis", content.analysis());
        values.put("workaround", content.workaround());
        values.put("solution", content.solution());
        values.put("appliesTo", content.appliesTo());
        values.put("keywords", content.keywords().toArray(String[]::new));
        values.put("confidentiality", audience.confidentiality().name());
        values.put(
                "readerGroups", audience.groups().stream().map(GroupKey::value).toArray(String[]::new));
        values.put("clientOrgs", audience.clients().toArray(String[]::new));
        values.put("serviceItems", audience.services().toArray(String[]::new));
        values.put(
                "problem", content.problem() == null ? null : content.problem().value());
        return values;
    }

    static ArticleContent content(ResultSet row) throws SQLException {
        return new ArticleContent(
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("symptom"),
                row.getString("analysis"),
                row.getString("workaround"),
                row.getString("solution"),
                row.getString("applies_to"),
                texts(row, "keywords"),
                new Audience(
                        Confidentiality.valueOf(row.getString("confidentiality")),
                        texts(row, "reader_groups").stream().map(GroupKey::new).toList(),
                        texts(row, "client_orgs"),
                        texts(row, "service_items")),
                caseNumber(row, "problem_number"));
    }

    static @Nullable CaseNumber caseNumber(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(CaseNumber::new).orElse(null);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
