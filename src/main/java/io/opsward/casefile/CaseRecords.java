package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.shared.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code casefile_case}. */
@Repository
class CaseRecords {

    /** Lexemes that the words of one case may have; a case beyond that is found by what came first. */
    private static final int MOST_WORDS = 20_000;

    private static final String SUMMARY =
            "select number, process_key, definition_id, title, status, priority, client_organisation, registered_by,"
                    + " opened_at, ended_at from casefile_case ";

    private final JdbcClient database;

    CaseRecords(JdbcClient database) {
        this.database = database;
    }

    /** Opens the case. @return false if it is there already: a second process works on it */
    boolean open(CaseSummary opened, String instanceId) {
        return database.sql("""
                                insert into casefile_case (number, instance_id, process_key, definition_id, title, status,
                                    registered_by, opened_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (number) do nothing""")
                        .params(
                                opened.number().value(),
                                instanceId,
                                opened.processKey(),
                                opened.definitionId(),
                                opened.title(),
                                opened.status().name(),
                                opened.registeredBy().value(),
                                utc(opened.openedAt()))
                        .update()
                > 0;
    }

    Optional<CaseSummary> find(CaseNumber number) {
        return database.sql(SUMMARY + "where number = ?")
                .param(number.value())
                .query(CaseRecords::summary)
                .optional();
    }

    /**
     * The case, locked until the transaction ends, so that parallel steps change it one after the other; others may link to
     * it meanwhile.
     */
    Optional<Head> lock(CaseNumber number) {
        return database.sql(
                        "select title, description, status, priority, client_organisation, instance_id from casefile_case"
                                + " where number = ? for no key update")
                .param(number.value())
                .query(CaseRecords::head)
                .optional();
    }

    List<CaseSummary> find(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : database.sql(SUMMARY + "where number in (:numbers)")
                        .param(
                                "numbers",
                                numbers.stream().map(CaseNumber::value).toList())
                        .query(CaseRecords::summary)
                        .list();
    }

    void change(CaseNumber number, Head head) {
        database.sql("""
                        update casefile_case set title = ?, description = ?, status = ?, priority = ?, client_organisation = ?
                        where number = ?""")
                .params(
                        head.title(),
                        head.description(),
                        head.status().name(),
                        head.priority() == null ? null : head.priority().name(),
                        head.client(),
                        number.value())
                .update();
    }

    void end(CaseNumber number, CaseStatus status, Instant at) {
        database.sql("update casefile_case set status = ?, ended_at = ? where number = ?")
                .params(status.name(), utc(at), number.value())
                .update();
    }

    /** Lets the search find the case by these texts. @param forClients whether clients may find it by them too */
    void addWords(CaseNumber number, boolean forClients, String... texts) {
        var words = SearchWords.index(texts);
        addWords(number, words, "staff_words");
        if (forClients) {
            addWords(number, words, "client_words");
        }
    }

    private void addWords(CaseNumber number, String words, String column) {
        database.sql("""
                        update casefile_case set %1$s = %1$s || array_to_tsvector(string_to_array(?, ' '))
                        where number = ? and length(%1$s) < ?""".formatted(column))
                .params(words, number.value(), MOST_WORDS)
                .update();
    }

    static String selectSummary() {
        return SUMMARY;
    }

    static CaseSummary summary(ResultSet row, int index) throws SQLException {
        var priority = row.getString("priority");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new CaseSummary(
                new CaseNumber(row.getString("number")),
                row.getString("process_key"),
                row.getString("definition_id"),
                row.getString("title"),
                CaseStatus.valueOf(row.getString("status")),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("client_organisation"),
                new UserId(row.getString("registered_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        var priority = row.getString("priority");
        return new Head(
                row.getString("title"),
                row.getString("description"),
                CaseStatus.valueOf(row.getString("status")),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("client_organisation"),
                row.getString("instance_id"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What a step may change in a case. */
    record Head(
            String title,
            String description,
            CaseStatus status,
            @Nullable Priority priority,
            @Nullable String client,
            String instanceId) {}
}
