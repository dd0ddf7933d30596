package io.opsward.casefile;

import io.opsward.configuration.spi.CaseWarrants;
import io.opsward.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** A case warrants edits of configuration items as long as it is being worked on. */
@Component
class OpenCaseWarrants implements CaseWarrants {

    private final CaseRecords records;
    private final CaseReaders readers;

    OpenCaseWarrants(CaseRecords records, CaseReaders readers) {
        this.records = records;
        this.readers = readers;
    }

    @Override
    public Standing standing(CaseNumber number) {
        return records.find(number)
                .filter(readers::mayRead)
                .map(summary -> summary.endedAt() == null ? Standing.OPEN : Standing.ENDED)
                .orElse(Standing.UNKNOWN);
    }
}
