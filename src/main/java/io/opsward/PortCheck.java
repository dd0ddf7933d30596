package io.opsward;

import io.opsward.database.StartRefused;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** Says at once that the port is taken, before the database is started in vain. */
class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var port = context.getEnvironment().getProperty("server.port", Integer.class, 8080);
        if (port > 0 && context instanceof ConfigurableWebServerApplicationContext) {
            requireFree(port, context.getEnvironment().getProperty("server.address"));
        }
    }

    /** Just before the database. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    private static void requireFree(int port, @Nullable String address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d is taken by another program, or may not be used (%s).".formatted(port, e.getMessage()),
                    "Stop that program, or start Opsward on another port with SERVER_PORT or --server.port.",
                    e);
        }
    }
}
