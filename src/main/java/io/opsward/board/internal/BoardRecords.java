package io.opsward.board.internal;

import io.opsward.board.Board;
import io.opsward.board.BoardRole;
import io.opsward.board.BoardRules;
import io.opsward.board.Member;
import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code board_board} and {@code board_member}. */
@Repository
class BoardRecords {

    private final JdbcClient jdbc;

    BoardRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Board> all(int limit) {
        var members = jdbc
                .sql("""
                        select * from board_member
                        where board in (select key from board_board order by key limit ?) order by board, position""")
                .param(limit)
                .query((row, index) -> Map.entry(row.getString("board"), member(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from board_board order by key limit ?")
                .param(limit)
                .query((row, index) -> board(row, members.getOrDefault(row.getString("key"), List.of())))
                .list();
    }

    Optional<Board> find(String key) {
        return find(key, "");
    }

    /** The board, which nobody else changes until the transaction ends. */
    Optional<Board> lock(String key) {
        return find(key, " for update");
    }

    private Optional<Board> find(String key, String locking) {
        return jdbc.sql("select * from board_board where key = ?" + locking)
                .param(key)
                .query((row, index) -> board(row, members(key)))
                .optional();
    }

    Set<String> keys() {
        return jdbc.sql("select key from board_board").query(String.class).set();
    }

    /** Adds the board. @return false if there is one of that key */
    boolean add(Board board) {
        var added = jdbc.sql("""
                        insert into board_board (key, name_english, name_chinese, quorum, majority, deputies_minutes,
                            closes_minutes, in_service_hours, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(board.key())
                .params(content(board))
                .param(board.version())
                .update();
        if (added == 1) {
            addMembers(board);
        }
        return added == 1;
    }

    /** Writes all of the board anew. */
    void change(Board board) {
        jdbc.sql("""
                        update board_board set name_english = ?, name_chinese = ?, quorum = ?, majority = ?,
                            deputies_minutes = ?, closes_minutes = ?, in_service_hours = ?, version = ?
                        where key = ?""")
                .params(content(board))
                .param(board.version())
                .param(board.key())
                .update();
        jdbc.sql("delete from board_member where board = ?").param(board.key()).update();
        addMembers(board);
    }

    private static List<Object> content(Board board) {
        var rules = board.rules();
        return List.of(
                board.name().english(),
                board.name().chinese(),
                rules.quorum(),
                rules.majority(),
                rules.deputiesAfter().toMinutes(),
                rules.closesAfter().toMinutes(),
                rules.inServiceHours());
    }

    private void addMembers(Board board) {
        var position = 0;
        for (var member : board.members()) {
            var deputy = member.deputy();
            jdbc.sql("insert into board_member (board, position, person, deputy, role) values (?, ?, ?, ?, ?)")
                    .params(
                            board.key(),
                            position++,
                            member.person().value(),
                            deputy == null ? null : deputy.value(),
                            member.role().name())
                    .update();
        }
    }

    private List<Member> members(String board) {
        return jdbc.sql("select * from board_member where board = ? order by position")
                .param(board)
                .query((row, index) -> member(row))
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        var deputy = row.getString("deputy");
        return new Member(
                new UserId(row.getString("person")),
                deputy == null ? null : new UserId(deputy),
                BoardRole.valueOf(row.getString("role")));
    }

    private static Board board(ResultSet row, List<Member> members) throws SQLException {
        var name = new Bilingual(row.getString("name_english"), row.getString("name_chinese"));
        return new Board(row.getString("key"), name, members, rules(row), row.getInt("version"));
    }

    /** Rules as boards and ballots keep them in columns of the same names. */
    static BoardRules rules(ResultSet row) throws SQLException {
        return new BoardRules(
                row.getInt("quorum"),
                row.getInt("majority"),
                Duration.ofMinutes(row.getLong("deputies_minutes")),
                Duration.ofMinutes(row.getLong("closes_minutes")),
                row.getBoolean("in_service_hours"));
    }
}
