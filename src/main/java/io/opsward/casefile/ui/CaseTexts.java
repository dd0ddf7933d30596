package io.opsward.casefile.ui;

import com.vaadin.flow.component.UI;
import io.opsward.casefile.CaseStatus;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.LinkSide;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.Badge;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names of what a case is about, in the user's language. */
@Component
class CaseTexts {

    private final ProcessGateway processes;
    private final ModelTexts texts;
    private final ServiceCatalogue catalogue;
    private final UserDirectory people;

    CaseTexts(ProcessGateway processes, ModelTexts texts, ServiceCatalogue catalogue, UserDirectory people) {
        this.processes = processes;
        this.texts = texts;
        this.catalogue = catalogue;
        this.people = people;
    }

    ProcessInfo process(CaseSummary summary) {
        return processes.process(summary.definitionId());
    }

    String processName(ProcessInfo process, Locale locale) {
        return texts.processName(process, locale);
    }

    String taskName(UserTask task, Locale locale) {
        return texts.text(task.definitionId(), task.processKey() + "." + task.key(), task.name(), locale);
    }

    String element(ProcessInfo process, String id, String english, Locale locale) {
        return texts.text(process.definitionId(), process.key() + "." + id, english, locale);
    }

    Optional<String> client(CaseSummary summary, Locale locale) {
        return Optional.ofNullable(summary.clientOrganisation()).map(key -> catalogue.organisationName(key, locale));
    }

    String person(UserId id) {
        return people.displayName(id);
    }

    /** Names of many at once, one query however many they are. */
    Map<UserId, String> people(Collection<UserId> ids) {
        return people.displayNames(ids);
    }

    /** How a case puts its link to another one: "duplicate of", in the language of the current page. */
    static String phrase(LinkSide side) {
        return UI.getCurrent().getTranslation("casefile.link." + side.key());
    }

    static Badge.Tone tone(CaseStatus status) {
        return switch (status) {
            case NEW -> Badge.Tone.INFO;
            case ACCEPTED, IN_PROGRESS -> Badge.Tone.INFO;
            case WAITING, ON_HOLD -> Badge.Tone.WARNING;
            case RESOLVED, COMPLETED, CLOSED -> Badge.Tone.SUCCESS;
            case REJECTED, CANCELLED -> Badge.Tone.NEUTRAL;
        };
    }
}
