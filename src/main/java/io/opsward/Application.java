package io.opsward;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Opsward. */
@SpringBootApplication
public class Application {

    /**
     * Starts the product; a start that fails says why in one line and ends with an exit code other than 0.
     *
     * @param args command line settings of the form {@code --name=value}
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
