package io.opsward.servicelevel.ui;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.PolicyScopes;
import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.ServiceClock;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.servicelevel.Terms;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes what the page of a case shows of its clocks. */
@Component
public class ClockPanels {

    private final ServiceClocks clocks;
    private final PolicyDesk desk;
    private final PolicyScopes scopes;
    private final CurrentUser user;

    ClockPanels(ServiceClocks clocks, PolicyDesk desk, PolicyScopes scopes, CurrentUser user) {
        this.clocks = clocks;
        this.desk = desk;
        this.scopes = scopes;
        this.user = user;
    }

    /** The clocks of a case that the current user may see; those of single tasks are not shown to clients. */
    public CaseClocks of(CaseNumber number) {
        var shown = clocks.of(number).stream()
                .filter(each -> !user.isClient() || each.name() != ClockName.TASK)
                .toList();
        var now = desk.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new CaseClocks(shown, now, words -> panel(number, shown, words, now));
    }

    /** For lists: the badge of the clock that matters most for each case. Cases without clock are left out. */
    public Map<CaseNumber, ClockBadge> badges(Collection<CaseNumber> numbers) {
        var now = desk.clock().instant();
        return clocks.ofCases(numbers).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new ClockBadge(entry.getValue(), now)));
    }

    private ClockPanel panel(CaseNumber number, List<ServiceClock> shown, CaseWords words, Instant now) {
        var escalations = clocks.escalations(number);
        var captions = new ClockCaptions(
                words, names(shown, escalations), desk.texts(), scopes.of(policies(shown)), ClockReader.of(user));
        return new ClockPanel(shown, escalations, captions, now);
    }

    private Map<UserId, String> names(List<ServiceClock> shown, List<Escalation> escalations) {
        var ids = new HashSet<UserId>();
        shown.stream()
                .flatMap(each -> Stream.concat(
                        each.events().stream().map(ClockEvent::by), Stream.ofNullable(each.missedReasonBy())))
                .forEach(ids::add);
        escalations.forEach(escalation -> {
            ids.add(escalation.by());
            Stream.ofNullable(escalation.from()).map(UserId::new).forEach(ids::add);
        });
        return desk.people().displayNames(ids);
    }

    private static Set<Long> policies(List<ServiceClock> shown) {
        return shown.stream()
                .flatMap(each -> each.explanation().terms().map(Terms::policy).stream())
                .map(PolicyVersion::policy)
                .collect(Collectors.toSet());
    }
}
