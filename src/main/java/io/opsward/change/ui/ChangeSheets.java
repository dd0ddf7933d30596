package io.opsward.change.ui;

import static io.opsward.change.ui.ChangeTexts.text;
import static io.opsward.change.ui.ChangeTexts.yes;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.change.ChangeDetails;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.FactSheet;
import io.opsward.shared.ui.Moments;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of a change, by what they are about. */
@Component
class ChangeSheets {

    private static final String ROOM = "change";

    private final ServiceCatalogue catalogue;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    ChangeSheets(ServiceCatalogue catalogue, UserDirectory people, CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.people = people;
        this.currentUser = currentUser;
    }

    FactSheet request(ChangeDetails change) {
        var proposal = change.proposal();
        var locale = UI.getCurrent().getLocale();
        var sheet = new FactSheet(ROOM, "requested")
                .fact("status", ChangeTexts.status(change.summary().status()))
                .fact("type", ChangeTexts.type(change.summary().type()));
        if (change.summary().unauthorized()) {
            sheet.fact("type", new Badge(text("change.unauthorized"), Badge.Tone.DANGER));
        }
        sheet.fact("client", catalogue.organisationName(proposal.clientOrganisation(), locale))
                .fact("service-item", catalogue.itemName(proposal.serviceItem(), locale))
                .fact(
                        "services",
                        change.lists().services().stream()
                                .map(key -> catalogue.itemName(key, locale))
                                .collect(Collectors.joining(", ")));
        items(sheet, change);
        return sheet.fact("return-count", counted(change.done().returnCount()))
                .prose("reason", proposal.reason())
                .prose("what-changes", proposal.whatChanges());
    }

    private void items(FactSheet sheet, ChangeDetails change) {
        if (!change.lists().items().isEmpty() && !currentUser.isClient()) {
            sheet.fact("items", links(change.lists().items(), item -> new Anchor("configuration/" + item, item)));
        }
    }

    FactSheet effect(ChangeDetails change) {
        var sheet = new FactSheet(ROOM, "effect");
        var risk = change.risk();
        var effect = change.effect();
        if (risk != null && effect != null) {
            sheet.fact(
                            "risk-score",
                            text(
                                    "change.score",
                                    ChangeTexts.riskName(risk.level()),
                                    risk.impact(),
                                    risk.probability(),
                                    risk.score()))
                    .fact("downtime", text("change.minutes", effect.downtimeMinutes()))
                    .fact("data-touched", yes(effect.dataTouched()));
        }
        var slot = change.summary().slot();
        if (slot != null) {
            sheet.fact("window", ChangeTexts.window(slot))
                    .fact("latest-rollback", Moments.dateTime(slot.rollbackDeadline()));
        }
        return effect == null ? sheet : sheet.prose("business-impact", effect.businessImpact());
    }

    FactSheet plans(ChangeDetails change) {
        var sheet = new FactSheet(ROOM, "plans");
        var plans = change.plans();
        return plans == null
                ? sheet
                : sheet.prose("test-plan", plans.testPlan())
                        .prose("test-result", plans.testResult())
                        .prose("rollback-plan", plans.rollbackPlan());
    }

    FactSheet carriedOut(ChangeDetails change) {
        var done = change.done();
        return new FactSheet(ROOM, "carried-out")
                .fact("implementer", name(done.implementer()))
                .fact("carried-out-by", done.carriedOutBy())
                .fact("actual-start", Moments.dateTime(done.start()))
                .fact("actual-end", Moments.dateTime(done.end()))
                .fact("verifier", name(done.verifier()))
                .prose("note", done.note())
                .prose("rollback-reason", done.rollbackReason())
                .prose("verification-remark", done.verificationRemark());
    }

    FactSheet afterwards(ChangeDetails change) {
        var after = change.after();
        var sheet = new FactSheet(ROOM, "afterwards");
        if (change.summary().result() != null) {
            sheet.fact("result", ChangeTexts.result(change.summary().result()));
        }
        sheet.fact("papers-at", Moments.dateTime(after.papersAt()))
                .fact("configuration-at", Moments.dateTime(after.configurationUpdatedAt()));
        var review = after.review();
        if (review != null) {
            sheet.fact("as-planned", yes(review.asPlanned()))
                    .fact("window-kept", yes(review.windowKept()))
                    .fact("rollback-used", yes(review.rollbackUsed()))
                    .fact("make-standard", yes(review.makeStandard()))
                    .prose("lessons", review.lessons())
                    .prose("conclusion", review.conclusion());
        }
        if (!change.lists().incidents().isEmpty()) {
            sheet.fact("incidents", links(change.lists().incidents(), number -> new CaseLink(new CaseNumber(number))));
        }
        return sheet.fact("closed-by", name(after.closedBy()))
                .fact("closed-at", Moments.dateTime(after.closedAt()))
                .prose("configuration-reason", after.configurationReason())
                .prose("closing-remark", after.remark());
    }

    private static Div links(List<String> keys, Function<String, Anchor> link) {
        var list = new Div();
        list.addClassName("change-links");
        keys.stream().map(link).forEach(list::add);
        return list;
    }

    private String name(@Nullable String account) {
        return account == null ? "" : people.displayName(new UserId(account));
    }

    private static String counted(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
