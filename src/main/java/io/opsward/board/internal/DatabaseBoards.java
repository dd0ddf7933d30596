package io.opsward.board.internal;

import static io.opsward.identity.GroupKey.ADMINISTRATOR;
import static io.opsward.identity.GroupKey.MANAGEMENT;

import io.opsward.board.Board;
import io.opsward.board.Boards;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseBoards implements Boards {

    private final BoardRecords records;
    private final BoardCheck check;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    DatabaseBoards(BoardRecords records, BoardCheck check, CurrentUser user, ApplicationEventPublisher events) {
        this.records = records;
        this.check = check;
        this.user = user;
        this.events = events;
    }

    @Override
    public boolean mayEdit() {
        return user.isInAnyOf(MANAGEMENT, ADMINISTRATOR);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Board> list() {
        requireReader("boards");
        return records.all(MOST);
    }

    @Override
    @Transactional(readOnly = true)
    public Board get(String key) {
        requireReader("board " + key);
        return records.find(key).orElseThrow(() -> new NotFound("board " + key));
    }

    @Override
    public void save(Board wanted) {
        user.requireAnyOf("board " + wanted.key(), MANAGEMENT, ADMINISTRATOR);
        check.require(wanted);
        if (wanted.version() == 0) {
            add(next(wanted));
        } else {
            change(wanted);
        }
    }

    private void add(Board board) {
        if (records.keys().size() >= MOST) {
            throw new RuleViolation("board.too-many", MOST);
        }
        if (!records.add(board)) {
            throw new RuleViolation("board.exists", board.key());
        }
        events.publishEvent(BoardAct.added(board));
    }

    private void change(Board wanted) {
        var before = records.lock(wanted.key()).orElseThrow(() -> new NotFound("board " + wanted.key()));
        if (before.version() != wanted.version()) {
            throw new RuleViolation("board.changed");
        }
        if (!before.equals(wanted)) {
            records.change(next(wanted));
            events.publishEvent(BoardAct.changed(before, wanted));
        }
    }

    private static Board next(Board board) {
        return new Board(board.key(), board.name(), board.members(), board.rules(), board.version() + 1);
    }

    private void requireReader(String what) {
        if (!user.isSignedIn() || user.isClient()) {
            throw new AccessRefused(what);
        }
    }
}
