package io.opsward.board.internal;

import io.opsward.board.Ballot;
import io.opsward.board.Ballots;
import io.opsward.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatabaseBallots implements Ballots {

    private final BallotRecords records;

    DatabaseBallots(BallotRecords records) {
        this.records = records;
    }

    @Override
    public List<Ballot> of(CaseNumber number) {
        return records.of(number, MOST);
    }
}
