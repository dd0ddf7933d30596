package io.opsward.casefile;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows links to those who may read both of their cases, and lets staff make them. */
@Service
@Transactional
class ReadableLinks implements LinkedCases {

    private final DatabaseCaseLinks links;
    private final LinkQueries queries;
    private final CaseRecords cases;
    private final CaseReaders readers;

    ReadableLinks(DatabaseCaseLinks links, LinkQueries queries, CaseRecords cases, CaseReaders readers) {
        this.links = links;
        this.queries = queries;
        this.cases = cases;
        this.readers = readers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LinkedCase> of(CaseNumber number, @Nullable LinkedCase last, int limit) {
        return queries.list(number, last, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(CaseNumber number) {
        return queries.count(number);
    }

    @Override
    @Transactional(readOnly = true)
    public CaseMap map(CaseNumber number) {
        return queries.map(number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayLink(CaseNumber number) {
        return mayLink() && readers.mayRead(number);
    }

    @Override
    public void link(CaseNumber number, LinkSide side, CaseNumber other, String remark) {
        requireBoth(number, other);
        var why = remark.strip();
        if (why.length() > LONGEST_REMARK) {
            throw new RuleViolation("casefile.link-remark-too-long", LONGEST_REMARK);
        }
        var added = side.isFirst()
                ? links.add(number, side.type(), other, why)
                : links.add(other, side.type(), number, why);
        if (!added) {
            throw new RuleViolation("casefile.link-doubled", number, other);
        }
    }

    @Override
    public void unlink(CaseNumber number, LinkSide side, CaseNumber other) {
        requireBoth(number, other);
        var removed =
                side.isFirst() ? links.remove(number, side.type(), other) : links.remove(other, side.type(), number);
        if (!removed) {
            throw new RuleViolation("casefile.link-gone", other);
        }
    }

    private boolean mayLink() {
        return readers.readsAll() && readers.mayContribute();
    }

    private void requireBoth(CaseNumber number, CaseNumber other) {
        if (!mayLink()) {
            throw new AccessRefused("links of case " + number);
        }
        if (number.equals(other)) {
            throw new RuleViolation("casefile.link-self");
        }
        for (var one : List.of(number, other)) {
            var summary = cases.find(one).orElseThrow(() -> new NotFound("case " + one));
            if (!readers.mayRead(summary)) {
                throw new AccessRefused("case " + one);
            }
        }
    }
}
