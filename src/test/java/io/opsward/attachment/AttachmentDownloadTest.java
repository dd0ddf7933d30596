package io.opsward.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The address of a file, as browsers ask for it. */
@ProcessTest
class AttachmentDownloadTest {

    private static final byte[] TEXT = "It does not work.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private UserDetailsService people;

    @Autowired
    private WebApplicationContext context;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse download(String account, Object id) throws Exception {
        var person = user(people.loadUserByUsername(account));
        return browser.perform(get("/attachments/" + id).with(person))
                .andReturn()
                .getResponse();
    }

    private Attachment keep() {
        return As.user("chenchen", () -> attachments.keep("故障 1.txt", new ByteArrayInputStream(TEXT)));
    }

    @Test
    void a_file_is_served_to_be_saved_and_never_to_be_shown() throws Exception {
        var answer = download("chenchen", keep().id());
        assertThat(answer.getContentAsByteArray()).isEqualTo(TEXT);
        assertThat(answer.getContentType()).isEqualTo("text/plain");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("UTF-8''%E6%95%85");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void others_are_refused_and_strangers_sent_to_the_door() throws Exception {
        var id = keep().id();
        assertThat(download("wangmin", id).getStatus()).isEqualTo(403);
        var stranger = browser.perform(get("/attachments/" + id)).andReturn().getResponse();
        assertThat(stranger.getStatus()).isNotEqualTo(200);
        assertThat(stranger.getContentAsByteArray()).isEmpty();
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        assertThat(download("wangmin", java.util.UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(download("wangmin", "nonsense").getStatus()).isEqualTo(404);
    }
}
