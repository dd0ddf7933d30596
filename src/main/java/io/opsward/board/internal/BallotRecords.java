package io.opsward.board.internal;

import static io.opsward.board.internal.SqlMoments.utc;

import io.opsward.board.Ballot;
import io.opsward.board.Board;
import io.opsward.board.Outcome;
import io.opsward.board.Poll;
import io.opsward.board.Seat;
import io.opsward.shared.Bilingual;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code board_ballot}. */
@Repository
class BallotRecords {

    private final JdbcClient jdbc;
    private final SeatRecords seats;

    BallotRecords(JdbcClient jdbc, SeatRecords seats) {
        this.jdbc = jdbc;
        this.seats = seats;
    }

    /** The ballot of a place where a board votes. */
    Optional<Ballot> find(Poll poll) {
        return one("""
                select * from board_ballot
                where instance_id = :instance and board = :board
                  and (cast(:scope as text) is null or scope_id = :scope)
                order by id desc limit 1""", poll);
    }

    /** The same, and nobody else votes or closes it until the transaction ends. */
    Optional<Ballot> lock(Poll poll) {
        return find(poll).map(found -> lock(found.id()));
    }

    private Optional<Ballot> one(String sql, Poll poll) {
        return jdbc.sql(sql)
                .param("instance", poll.instanceId())
                .param("board", poll.board())
                .param("scope", poll.scopeId())
                .query((row, index) -> ballot(row, seats.of(row.getLong("id"))))
                .optional();
    }

    /** A ballot with what has been voted when all who were before have ended their transactions. */
    Ballot lock(long id) {
        jdbc.sql("select id from board_ballot where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
        return jdbc.sql("select * from board_ballot where id = ?")
                .param(id)
                .query((row, index) -> ballot(row, seats.of(id)))
                .single();
    }

    List<Ballot> of(CaseNumber number, int limit) {
        var all = seats.of(number);
        return jdbc.sql("select * from board_ballot where case_number = ? order by id desc limit ?")
                .params(number.value(), limit)
                .query((row, index) -> ballot(row, all.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Opens a ballot by a copy of the board as it is now. @return its identifier */
    long add(Poll poll, Board board, Ballot.Term term) {
        var rules = board.rules();
        return jdbc.sql("""
                        insert into board_ballot (board, case_number, instance_id, scope_id, name_english, name_chinese, quorum,
                            majority, deputies_minutes, closes_minutes, in_service_hours, opened_at, deputies_at, closes_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        poll.board(),
                        poll.number().value(),
                        poll.instanceId(),
                        poll.scopeId(),
                        board.name().english(),
                        board.name().chinese(),
                        rules.quorum(),
                        rules.majority(),
                        rules.deputiesAfter().toMinutes(),
                        rules.closesAfter().toMinutes(),
                        rules.inServiceHours(),
                        utc(term.openedAt()),
                        utc(term.deputiesAt()),
                        utc(term.closesAt()))
                .query(Long.class)
                .single();
    }

    void decide(long ballot, Outcome outcome, Instant at) {
        jdbc.sql("update board_ballot set outcome = ?, decided_at = ? where id = ?")
                .params(outcome.name(), utc(at), ballot)
                .update();
    }

    private static Ballot ballot(ResultSet row, List<Seat> seats) throws SQLException {
        return new Ballot(
                row.getLong("id"),
                row.getString("board"),
                new Bilingual(row.getString("name_english"), row.getString("name_chinese")),
                BoardRecords.rules(row),
                new Ballot.Term(
                        SqlMoments.moment(row, "opened_at"),
                        SqlMoments.moment(row, "deputies_at"),
                        SqlMoments.moment(row, "closes_at")),
                outcome(row.getString("outcome")),
                SqlMoments.momentOrNull(row, "decided_at"),
                seats);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
