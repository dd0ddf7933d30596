package io.opsward.board.internal;

import static io.opsward.board.internal.SqlMoments.utc;

import io.opsward.board.BoardRole;
import io.opsward.board.Choice;
import io.opsward.board.Seat;
import io.opsward.board.Vote;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code board_seat} and {@code board_vote}. */
@Repository
class SeatRecords {

    private static final String SEATS = """
            select s.*, v.voter, v.choice, v.remark, v.voted_at
            from board_seat s left join board_vote v on v.ballot = s.ballot and v.position = s.position
            """;

    private final JdbcClient jdbc;

    SeatRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seat that a task asks for. */
    record Asked(long ballot, int position) {}

    /** An open seat, its task and who may be asked instead, in this order. */
    record Silent(int position, String taskId, UserId asked, List<UserId> deputies) {}

    List<Seat> of(long ballot) {
        return jdbc.sql(SEATS + "where s.ballot = ? order by s.position")
                .param(ballot)
                .query(SeatRecords::seat)
                .list();
    }

    /** Seats of all ballots of the case, by ballot. */
    Map<Long, List<Seat>> of(CaseNumber number) {
        return jdbc
                .sql(SEATS + """
                        where s.ballot in (select id from board_ballot where case_number = ?)
                        order by s.ballot, s.position""")
                .param(number.value())
                .query((row, index) -> Map.entry(row.getLong("ballot"), seat(row, index)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(long ballot, List<Seating.Place> places) {
        var position = 0;
        for (var place : places) {
            var asked = place.asked();
            jdbc.sql("""
                            insert into board_seat (ballot, position, member, role, deputies, asked)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            ballot,
                            position++,
                            place.member().value(),
                            place.role().name(),
                            place.deputies().stream().map(UserId::value).toArray(String[]::new),
                            asked == null ? null : asked.value())
                    .update();
        }
    }

    /** Notes which task asks for the seat of its assignee in the latest ballot. @return whether there is such a seat */
    boolean bind(UserTask task, String board, UserId asked) {
        return jdbc.sql("""
                        update board_seat set task_id = :task
                        where asked = :asked and ballot =
                            (select max(id) from board_ballot where instance_id = :instance and board = :board)""")
                        .param("task", task.id())
                        .param("asked", asked.value())
                        .param("instance", task.instanceId())
                        .param("board", board)
                        .update()
                == 1;
    }

    Optional<Asked> ofTask(String taskId) {
        return jdbc.sql("select ballot, position from board_seat where task_id = ?")
                .param(taskId)
                .query((row, index) -> new Asked(row.getLong("ballot"), row.getInt("position")))
                .optional();
    }

    void vote(Asked seat, Vote vote) {
        jdbc.sql("insert into board_vote (ballot, position, voter, choice, remark, voted_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        seat.ballot(),
                        seat.position(),
                        vote.voter().value(),
                        vote.choice().name(),
                        vote.remark(),
                        utc(vote.at()))
                .update();
    }

    /** Seats without a vote whose deputies have not been asked. */
    List<Silent> silent(long ballot) {
        return jdbc.sql("""
                        select s.position, s.task_id, s.asked, s.deputies from board_seat s
                        where s.ballot = ? and s.task_id is not null and s.stand_in is null
                          and not exists (select from board_vote v where v.ballot = s.ballot and v.position = s.position)
                        order by s.position""").param(ballot).query(SeatRecords::silent).list();
    }

    void standIn(Asked seat, UserId deputy, Instant at) {
        jdbc.sql("update board_seat set stand_in = ?, stand_in_asked_at = ? where ballot = ? and position = ?")
                .params(deputy.value(), utc(at), seat.ballot(), seat.position())
                .update();
    }

    private static Silent silent(ResultSet row, int index) throws SQLException {
        return new Silent(
                row.getInt("position"),
                row.getString("task_id"),
                new UserId(row.getString("asked")),
                Stream.of((String[]) row.getArray("deputies").getArray())
                        .map(UserId::new)
                        .toList());
    }

    private static Seat seat(ResultSet row, int index) throws SQLException {
        return new Seat(
                row.getInt("position"),
                new UserId(row.getString("member")),
                BoardRole.valueOf(row.getString("role")),
                person(row.getString("asked")),
                person(row.getString("stand_in")),
                SqlMoments.momentOrNull(row, "stand_in_asked_at"),
                vote(row));
    }

    private static @Nullable Vote vote(ResultSet row) throws SQLException {
        var voter = person(row.getString("voter"));
        return voter == null
                ? null
                : new Vote(
                        voter,
                        Choice.valueOf(row.getString("choice")),
                        row.getString("remark"),
                        SqlMoments.moment(row, "voted_at"));
    }

    private static @Nullable UserId person(@Nullable String account) {
        return account == null ? null : new UserId(account);
    }
}
