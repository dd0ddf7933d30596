package io.opsward.servicelevel.internal;

import static io.opsward.identity.GroupKey.ADMINISTRATOR;
import static io.opsward.identity.GroupKey.AUDITOR;
import static io.opsward.identity.GroupKey.MANAGEMENT;
import static io.opsward.identity.GroupKey.PROCESS_OWNER;
import static io.opsward.identity.GroupKey.SERVICE_DESK;

import io.opsward.identity.CurrentUser;
import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.SlaPolicies;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.NotFound;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseSlaPolicies implements SlaPolicies {

    private static final String WHAT = "service level policies";

    private final PolicyRecords records;
    private final PolicyRules rules;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatabaseSlaPolicies(
            PolicyRecords records, PolicyRules rules, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.rules = rules;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean mayEdit() {
        return user.isInAnyOf(MANAGEMENT, ADMINISTRATOR);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SlaPolicy> current() {
        requireReader();
        return records.inForce(clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<SlaPolicy> versions(long policy) {
        requireReader();
        return records.versions(policy);
    }

    @Override
    @Transactional(readOnly = true)
    public SlaPolicy inForce(@Nullable String client, @Nullable String serviceItem, Priority priority, Instant at) {
        return records.inForce(client, serviceItem, priority, at);
    }

    @Override
    public SlaPolicy save(SlaPolicy wanted, int basedOnVersion) {
        requireEditor();
        rules.check(wanted, clock.instant());
        return wanted.version().policy() == 0 ? add(wanted) : change(wanted, basedOnVersion);
    }

    @Override
    public void retire(long policy) {
        requireEditor();
        var last = newest(policy);
        if (last.client() == null && last.serviceItem() == null) {
            throw new RuleViolation("servicelevel.policy-default");
        }
        if (records.isRetired(last.version())) {
            throw new NotFound("policy " + policy);
        }
        records.add(following(last, last), true);
        events.publishEvent(PolicyAct.retired(last));
    }

    private SlaPolicy add(SlaPolicy wanted) {
        var id = records.idOf(wanted);
        var last = records.lockNewest(id);
        if (last.isPresent() && !records.isRetired(last.get().version())) {
            throw new RuleViolation("servicelevel.policy-exists");
        }
        var added = last.map(retired -> following(retired, wanted))
                .orElseGet(() -> version(new PolicyVersion(id, 1), wanted, wanted));
        records.add(added, false);
        events.publishEvent(PolicyAct.added(added));
        return added;
    }

    private SlaPolicy change(SlaPolicy wanted, int basedOnVersion) {
        var last = newest(wanted.version().policy());
        if (last.version().version() != basedOnVersion || records.isRetired(last.version())) {
            throw new RuleViolation("servicelevel.policy-changed");
        }
        var changed = following(last, wanted);
        records.add(changed, false);
        events.publishEvent(PolicyAct.changed(last, changed));
        return changed;
    }

    private SlaPolicy newest(long policy) {
        return records.lockNewest(policy).orElseThrow(() -> new NotFound("policy " + policy));
    }

    private SlaPolicy following(SlaPolicy last, SlaPolicy content) {
        var version = new PolicyVersion(last.version().policy(), last.version().version() + 1);
        return version(version, last, content);
    }

    private SlaPolicy version(PolicyVersion version, SlaPolicy whose, SlaPolicy content) {
        return new SlaPolicy(
                version,
                whose.client(),
                whose.serviceItem(),
                whose.priority(),
                content.response(),
                content.resolution(),
                content.calendar(),
                content.pausingReasons(),
                content.warnAt().stream().sorted().toList(),
                content.noticeInterval(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.id());
    }

    private void requireReader() {
        user.requireAnyOf(WHAT, MANAGEMENT, ADMINISTRATOR, AUDITOR, PROCESS_OWNER, SERVICE_DESK);
    }

    private void requireEditor() {
        user.requireAnyOf(WHAT, MANAGEMENT, ADMINISTRATOR);
    }
}
