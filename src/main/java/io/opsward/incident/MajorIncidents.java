package io.opsward.incident;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.ServiceTerms;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What major incidents have beside the work: a commander, and notices until the service is restored (domain 2.2, I-M). */
@Service
@Transactional
public class MajorIncidents {

    private final IncidentRepository incidents;
    private final ServiceTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MajorIncidents(IncidentRepository incidents, ServiceTerms terms, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** Lets somebody lead the work. @throws RuleViolation if that person works on the solution */
    public void appointCommander(CaseNumber number, UserId commander) {
        incidents
                .lock(number.value())
                .orElseThrow(() -> new NotFound("incident " + number))
                .crew()
                .follow(commander);
        events.publishEvent(new CommanderAppointed(number, commander));
    }

    /** Who leads the work, empty for incidents that are not major. */
    @Transactional(readOnly = true)
    public Optional<UserId> commanderOf(CaseNumber number) {
        return incidents
                .findById(number.value())
                .flatMap(incident -> incident.crew().commander());
    }

    /** Whether progress notices were promised for it. */
    @Transactional(readOnly = true)
    public boolean owesNotices(CaseNumber number) {
        return terms.noticeInterval(number).isPresent();
    }

    /**
     * When the next progress notice falls due: whole intervals after the declaration, so that late notices do not put off
     * those that follow. Now, where none are promised.
     */
    @Transactional(readOnly = true)
    public Instant nextNotice(CaseNumber number) {
        var now = clock.instant();
        return terms.noticeInterval(number)
                .flatMap(interval -> incidents
                        .findById(number.value())
                        .flatMap(incident -> incident.grade().majorSince())
                        .map(declared -> next(declared, interval, now)))
                .orElse(now);
    }

    private static Instant next(Instant declared, Duration interval, Instant now) {
        var passed = Duration.between(declared, now).dividedBy(interval);
        return declared.plus(interval.multipliedBy(passed + 1));
    }
}
