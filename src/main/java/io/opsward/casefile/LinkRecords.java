package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code casefile_link}: at most one per type between two cases, whichever is the first. */
@Repository
class LinkRecords {

    private static final String SELECT =
            "select from_number, type, to_number, linked_by, linked_at from casefile_link where ";

    private final JdbcClient database;

    LinkRecords(JdbcClient database) {
        this.database = database;
    }

    /** @return false if the two are linked by this type already, from either end */
    boolean add(CaseLink link, String remark) {
        return database.sql("""
                                insert into casefile_link (from_number, type, to_number, linked_by, linked_at, remark)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                link.from().value(),
                                link.type().name(),
                                link.to().value(),
                                link.by().value(),
                                CaseRecords.utc(link.at()),
                                remark)
                        .update()
                > 0;
    }

    /** @return false if there was no such link */
    boolean remove(CaseNumber from, LinkType type, CaseNumber to) {
        return database.sql("""
                                delete from casefile_link where type = ?
                                  and least(from_number, to_number) = least(?, ?)
                                  and greatest(from_number, to_number) = greatest(?, ?)
                                  and (from_number = ? or ?)""")
                        .params(
                                type.name(),
                                from.value(),
                                to.value(),
                                from.value(),
                                to.value(),
                                from.value(),
                                type.isMutual())
                        .update()
                > 0;
    }

    /** The link of this type between the two, whichever is the first. */
    Optional<CaseLink> between(CaseNumber one, LinkType type, CaseNumber other) {
        return database.sql(SELECT + "type = ? and least(from_number, to_number) = least(?, ?)"
                        + " and greatest(from_number, to_number) = greatest(?, ?)")
                .params(type.name(), one.value(), other.value(), one.value(), other.value())
                .query(LinkRecords::link)
                .optional();
    }

    /** Links from either end, the oldest first. */
    List<CaseLink> of(CaseNumber number, List<LinkType> types) {
        return database.sql(SELECT + "(from_number = :number or to_number = :number) and type in (:types)"
                        + " order by id limit :limit")
                .param("number", number.value())
                .param("types", types.stream().map(LinkType::name).toList())
                .param("limit", CaseLinks.MOST)
                .query(LinkRecords::link)
                .list();
    }

    /** Lets transactions that add links of the type take turns: two that close a circle together do not see each other. */
    void takeTurns(LinkType type) {
        database.sql("select pg_advisory_xact_lock(hashtext('casefile_link'), hashtext(?))")
                .param(type.name())
                .query((row, index) -> true)
                .single();
    }

    /** Whether links of the type lead from the one case to the other. */
    boolean leads(CaseNumber from, LinkType type, CaseNumber to) {
        return database.sql("""
                        with recursive way (number) as (
                            select cast(:from as varchar)
                            union
                            select l.to_number from way join casefile_link l on l.from_number = way.number
                            where l.type = :type)
                        select exists (select 1 from way where number = :to)""")
                .param("from", from.value())
                .param("type", type.name())
                .param("to", to.value())
                .query(Boolean.class)
                .single();
    }

    private static CaseLink link(ResultSet row, int index) throws SQLException {
        return new CaseLink(
                new CaseNumber(row.getString("from_number")),
                LinkType.valueOf(row.getString("type")),
                new CaseNumber(row.getString("to_number")),
                new UserId(row.getString("linked_by")),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }
}
