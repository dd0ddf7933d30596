package io.opsward.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import io.opsward.identity.AccessRecorder;
import io.opsward.identity.AccessRefused;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditLogViewTest extends ViewTest {

    @Autowired
    private AccessRecorder accessRecorder;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void an_auditor_reads_what_was_refused_in_the_own_language() {
        As.user("sunli", () -> accessRecorder.recordRefusal(new AccessRefused(subject)));

        open("heshen", "audit?refused=yes&subject=" + subject, Locale.SIMPLIFIED_CHINESE);

        assertThat(_get(Checkbox.class).getValue()).isTrue();
        assertThat(_find(Span.class)).extracting(Span::getText).contains(subject, "拒绝访问", "已拒绝", "sunli");
    }

    @Test
    void an_address_with_nonsense_shows_the_page_all_the_same() {
        open("heshen", "audit?from=yesterday&until=2026-13-45&action=%27&actor=nobody-there");

        assertThat(_find(Span.class)).extracting(Span::getText).doesNotContain("Signed in");
    }
}
