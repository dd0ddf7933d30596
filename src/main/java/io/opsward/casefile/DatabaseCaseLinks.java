package io.opsward.casefile;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code casefile_link}. */
@Repository
@Transactional
class DatabaseCaseLinks implements CaseLinks {

    private final JdbcClient database;
    private final CurrentUser user;
    private final Clock clock;

    DatabaseCaseLinks(JdbcClient database, CurrentUser user, Clock clock) {
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void link(CaseNumber from, LinkType type, CaseNumber to) {
        database.sql("""
                        insert into casefile_link (from_number, type, to_number, linked_by, linked_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        from.value(),
                        type.name(),
                        to.value(),
                        user.id().value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseLink> of(CaseNumber number) {
        return database.sql("""
                        select from_number, type, to_number, linked_by, linked_at from casefile_link
                        where from_number = :number or to_number = :number order by id""")
                .param("number", number.value())
                .query(DatabaseCaseLinks::link)
                .list();
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
