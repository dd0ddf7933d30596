package io.opsward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.database.StartRefused;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class StartFailureTest {

    @Test
    void a_port_in_use_is_named_with_the_setting_that_mends_it() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var context = webContextOnPort(taken.getLocalPort());
            assertThatThrownBy(() -> new PortCheck().initialize(context))
                    .isInstanceOfSatisfying(StartRefused.class, refused -> {
                        assertThat(refused).hasMessageStartingWith("Port " + taken.getLocalPort() + " is taken");
                        assertThat(refused.advice()).contains("SERVER_PORT");
                    });
        }
    }

    @Test
    void a_context_without_a_web_server_needs_no_port() {
        assertThatCode(() -> new PortCheck().initialize(new GenericApplicationContext()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatever_spring_explains_at_length_becomes_one_line() {
        var analysis = new FailureAnalysis("Two\n  beans\n", "Remove\none.", null);
        assertThat(StartFailureReporter.line(analysis)).isEqualTo("Opsward did not start. Two beans Remove one.");
    }

    private static AnnotationConfigServletWebServerApplicationContext webContextOnPort(int port) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("server.port", port)));
        return context;
    }
}
