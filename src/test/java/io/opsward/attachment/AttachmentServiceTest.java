package io.opsward.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files are kept, added to a case, read by those who may, and dropped when nobody needs them. */
@ProcessTest
class AttachmentServiceTest {

    private static final byte[] TEXT = "It does not work.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private UnusedAttachments unused;

    private Attachment keep(String account) {
        return As.user(account, () -> attachments.keep("log.txt", new ByteArrayInputStream(TEXT)));
    }

    @Test
    void a_file_is_read_by_the_one_who_added_it_and_by_nobody_else() {
        var file = keep("chenchen");
        assertThat(file.contentType()).isEqualTo("text/plain");
        assertThat(As.user("chenchen", () -> attachments.content(file.id()))).isEqualTo(TEXT);
        assertThatThrownBy(() -> As.user("wangmin", () -> attachments.content(file.id())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("wangmin", () -> attachments.content(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_own_files_are_added_and_then_belong_to_one_case() {
        var file = keep("chenchen");
        var number = CaseNumber.of("TST", 2026, 900_001);
        assertThatThrownBy(() -> add("wangmin", file.id(), number)).hasMessageContaining("attachment.unknown");
        add("chenchen", file.id(), number);
        assertThat(As.user("chenchen", () -> attachments.ofCase(number)))
                .singleElement()
                .satisfies(one -> assertThat(one.caseNumber()).isEqualTo(number));
        add("wangmin", file.id(), number);
        assertThatThrownBy(() -> add("chenchen", file.id(), CaseNumber.of("TST", 2026, 900_002)))
                .hasMessageContaining("attachment.unknown");
        As.user("chenchen", () -> attachments.discard(file.id()));
        assertThat(attachments.find(List.of(file.id()))).hasSize(1);
    }

    private void add(String account, UUID file, CaseNumber number) {
        As.user(account, () -> attachments.addToCase(List.of(file), number));
    }

    @Test
    void empty_and_too_large_files_are_refused() {
        var large = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> As.user("chenchen", () -> attachments.keep("a.txt", InputStream.nullInputStream())))
                .hasMessageContaining("attachment.empty");
        assertThatThrownBy(() -> As.user("chenchen", () -> attachments.keep("a.txt", large)))
                .hasMessageContaining("attachment.too-large");
    }

    @Test
    void files_of_no_case_are_dropped_after_a_week() {
        var old = keep("chenchen");
        TestClock.get().advance(Duration.ofDays(8));
        var fresh = keep("chenchen");
        unused.drop();
        assertThat(attachments.find(List.of(old.id(), fresh.id())))
                .extracting(Attachment::id)
                .containsExactly(fresh.id());
    }
}
