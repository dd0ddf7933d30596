package io.opsward.board.internal;

import io.opsward.board.Board;
import io.opsward.board.BoardRole;
import io.opsward.board.BoardRules;
import io.opsward.board.Boards;
import io.opsward.board.Member;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether a board can be kept as somebody wants it. */
@Component
class BoardCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_NAME = 100;
    private static final int WHOLE = 100;
    private static final Duration LONGEST = Duration.ofDays(60);

    private final UserDirectory directory;

    BoardCheck(UserDirectory directory) {
        this.directory = directory;
    }

    /** @throws RuleViolation with the first thing that is wrong, see {@link Boards#save} */
    void require(Board board) {
        requireName(board);
        requireMembers(board.members());
        requireDeputies(board.members());
        requireRules(board.rules(), board.members().size());
    }

    private static void requireName(Board board) {
        if (!KEY.matcher(board.key()).matches() || board.key().length() > LONGEST_KEY) {
            throw new RuleViolation("board.key", LONGEST_KEY);
        }
        var name = board.name();
        if (Stream.of(name.english(), name.chinese())
                .anyMatch(text -> text.isBlank() || text.length() > LONGEST_NAME || text.indexOf('\0') >= 0)) {
            throw new RuleViolation("board.name", LONGEST_NAME);
        }
    }

    private void requireMembers(List<Member> members) {
        if (members.isEmpty() || members.size() > Boards.MOST_MEMBERS) {
            throw new RuleViolation("board.members", Boards.MOST_MEMBERS);
        }
        var met = new HashSet<UserId>();
        for (var member : members) {
            requireAccount(member.person());
            if (!met.add(member.person())) {
                throw new RuleViolation("board.member-twice", directory.displayName(member.person()));
            }
        }
        if (members.stream().filter(member -> member.role() == BoardRole.CHAIR).count() > 1) {
            throw new RuleViolation("board.chair-twice");
        }
    }

    private void requireAccount(UserId person) {
        if (person.value().indexOf('\0') >= 0 || !directory.exists(person)) {
            throw new RuleViolation("board.account", person.value().replace("\0", ""));
        }
    }

    private void requireDeputies(List<Member> members) {
        Map<UserId, UserId> deputies = new HashMap<>();
        for (var member : members) {
            var deputy = member.deputy();
            if (deputy != null) {
                requireAccount(deputy);
                if (deputy.equals(member.person())) {
                    throw new RuleViolation("board.own-deputy", directory.displayName(deputy));
                }
                deputies.put(member.person(), deputy);
            }
        }
        deputies.keySet().forEach(person -> requireEnd(person, deputies));
    }

    private void requireEnd(UserId person, Map<UserId, UserId> deputies) {
        var met = new HashSet<UserId>();
        for (var next = person; next != null; next = deputies.get(next)) {
            if (!met.add(next)) {
                throw new RuleViolation("board.deputies-in-circle", directory.displayName(next));
            }
        }
    }

    private static void requireRules(BoardRules rules, int members) {
        if (rules.quorum() < 1 || rules.quorum() > members) {
            throw new RuleViolation("board.quorum", members);
        }
        if (rules.majority() < 1 || rules.majority() >= WHOLE) {
            throw new RuleViolation("board.majority");
        }
        var wait = rules.deputiesAfter();
        var term = rules.closesAfter();
        if (wait.compareTo(Duration.ofMinutes(1)) < 0 || term.compareTo(wait) <= 0 || term.compareTo(LONGEST) > 0) {
            throw new RuleViolation("board.times", LONGEST.toDays());
        }
    }
}
