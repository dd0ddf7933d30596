package io.opsward.casefile;

import io.opsward.identity.CurrentUser;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and takes away links, whoever asks, and tells the product. */
@Service
@Transactional
class DatabaseCaseLinks implements CaseLinks {

    private static final List<LinkType> ALL = List.of(LinkType.values());

    private final LinkRecords links;
    private final CaseRecords cases;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DatabaseCaseLinks(
            LinkRecords links, CaseRecords cases, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.links = links;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void link(CaseNumber from, LinkType type, CaseNumber to) {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Case %s cannot be linked to itself".formatted(from));
        }
        if (cases.find(List.of(from, to)).size() < 2) {
            throw new IllegalArgumentException("%s cannot be linked to %s: there is no such case".formatted(from, to));
        }
        add(from, type, to, "");
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseLink> of(CaseNumber number) {
        return links.of(number, ALL);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseLink> of(CaseNumber number, LinkType type) {
        return links.of(number, List.of(type));
    }

    /** Links two cases that there are. @return false if they were linked in this way already */
    boolean add(CaseNumber from, LinkType type, CaseNumber to, String remark) {
        if (type == LinkType.DUPLICATE_OF) {
            links.takeTurns(type);
            refuse(links.leads(to, type, from), from, to);
        }
        var added = links.add(new CaseLink(from, type, to, user.id(), clock.instant()), remark);
        if (added) {
            events.publishEvent(new CaseLinked(from, type, to, remark, user.id()));
        } else if (!type.isMutual()) {
            refuse(
                    links.between(from, type, to)
                            .filter(link -> link.from().equals(to))
                            .isPresent(),
                    from,
                    to);
        }
        return added;
    }

    /** @return false if there was no such link */
    boolean remove(CaseNumber from, LinkType type, CaseNumber to) {
        var removed = links.remove(from, type, to);
        if (removed) {
            events.publishEvent(new CaseUnlinked(from, type, to, user.id()));
        }
        return removed;
    }

    private static void refuse(boolean circle, CaseNumber from, CaseNumber to) {
        if (circle) {
            throw new RuleViolation("casefile.link-circle", from, to);
        }
    }
}
