package io.opsward.incident;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what makes incidents comparable, changes of the running step included. */
@Repository
class SimilarityRecords {

    private static final String GRADED = """
            select *, coalesce(final_category, category) as true_category from incident_record
            where category is not null and status <> 'CANCELLED'""";
    private static final String NEWEST = " order by registered_at desc, number desc limit :limit";

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SimilarityRecords(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    Optional<IncidentTraits> find(CaseNumber number) {
        return select(" and number = :number")
                .param("number", number.value())
                .query(SimilarityRecords::traits)
                .optional();
    }

    List<IncidentTraits> ofService(IncidentTraits like, Instant since, int limit) {
        return select(" and client_organisation = :client and service_item = :service"
                        + " and coalesce(final_category, category) = :category and registered_at >= :since" + NEWEST)
                .param("client", like.clientOrganisation())
                .param("service", like.serviceItem())
                .param("category", like.category())
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(SimilarityRecords::traits)
                .list();
    }

    List<IncidentTraits> ofItem(String item, Instant since, int limit) {
        return select(" and configuration_item = :item and registered_at >= :since" + NEWEST)
                .param("item", item)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(SimilarityRecords::traits)
                .list();
    }

    /** What the entity of this transaction says is only in the database once it is flushed. */
    private JdbcClient.StatementSpec select(String condition) {
        entities.flush();
        return jdbc.sql(GRADED + condition);
    }

    private static IncidentTraits traits(ResultSet row, int index) throws SQLException {
        return new IncidentTraits(
                new CaseNumber(row.getString("number")),
                row.getString("title"),
                IncidentStatus.valueOf(row.getString("status")),
                row.getString("client_organisation"),
                row.getString("service_item"),
                row.getString("true_category"),
                row.getString("configuration_item"),
                Priority.valueOf(row.getString("priority")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }
}
