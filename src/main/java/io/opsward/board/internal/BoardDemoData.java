package io.opsward.board.internal;

import io.opsward.board.Board;
import io.opsward.board.BoardRole;
import io.opsward.board.Member;
import io.opsward.identity.UserId;
import io.opsward.shared.DemoData;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who sits on the two boards that a new database begins with. */
@Component
@Order(60)
class BoardDemoData implements DemoData {

    private static final Member CHAIR = member("zhoutao", "wujing", BoardRole.CHAIR);
    private static final Member SECURITY_LEAD = member("zhenghua", "xiefang", BoardRole.SECURITY_LEAD);

    private final BoardRecords records;

    BoardDemoData(BoardRecords records) {
        this.records = records;
    }

    @Override
    public void create() {
        appoint(
                "cab",
                CHAIR,
                SECURITY_LEAD,
                member("liqiang", "xujing", BoardRole.MEMBER),
                member("zhaolei", "qianjin", BoardRole.MEMBER),
                member("sunli", "huanglei", BoardRole.MEMBER));
        appoint("ecab", CHAIR, SECURITY_LEAD);
    }

    private void appoint(String key, Member... members) {
        var board = records.find(key).orElseThrow();
        records.change(new Board(key, board.name(), List.of(members), board.rules(), board.version()));
    }

    private static Member member(String person, String deputy, BoardRole role) {
        return new Member(new UserId(person), new UserId(deputy), role);
    }
}
