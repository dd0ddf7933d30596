package io.opsward.servicelevel;

import io.opsward.Application;
import io.opsward.engine.ProcessGateway;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The product, which begins many watches as soon as it is ready: each is a task whose clock runs half a minute. */
public final class WatchCrowd {

    private static final String NUMBER = "--crowd.watches=";

    private WatchCrowd() {}

    /** Starts the product. @param arguments as of the product, and how many watches it begins */
    public static void main(String[] arguments) {
        var product = SpringApplication.run(Application.class, arguments);
        var processes = product.getBean(ProcessGateway.class);
        var watches = product.getEnvironment().getProperty("crowd.watches", Integer.class, 0);
        for (var watch = 1; watch <= watches; watch++) {
            processes.startByMessage("watch-begun", Map.of("title", "Watch " + watch));
        }
        System.out.println("All watches have begun");
    }

    /** The argument that says so. */
    static String watches(int number) {
        return NUMBER + number;
    }
}
