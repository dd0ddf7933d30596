package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.UI;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.Attainment;
import io.opsward.servicelevel.EscalatedCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the pages of the attainment report ask.
 *
 * @param attainment figures and what stands behind them
 * @param policies names of clients, service items and people
 * @param posts names of groups
 * @param user who reads
 * @param clock time
 */
@Component
record AttainmentDesk(Attainment attainment, PolicyDesk policies, PostNames posts, CurrentUser user, Clock clock) {

    AttainmentTexts texts() {
        return new AttainmentTexts(policies.texts());
    }

    /** Head of an exported file: who made it, when, and what it was narrowed to. */
    CsvHead head(AttainmentPlace place) {
        return new CsvHead(texts().filter(place.filter()), policies.people().displayName(user.id()), clock.instant());
    }

    /** Names in escalations; a client reads of no people of the provider. */
    ClockCaptions captions(List<EscalatedCase> page) {
        var ids = page.stream()
                .map(EscalatedCase::escalation)
                .flatMap(each -> Stream.concat(
                        Stream.of(each.by()), Stream.ofNullable(each.from()).map(UserId::new)))
                .toList();
        return new ClockCaptions(
                new PostWords(posts, UI.getCurrent().getLocale()),
                policies.names(ids),
                policies.texts(),
                Map.of(),
                ClockReader.of(user));
    }
}
