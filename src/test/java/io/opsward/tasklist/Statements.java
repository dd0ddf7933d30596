package io.opsward.tasklist;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells the statements that the product itself sends while some code runs; those of the engine are not among them. */
public final class Statements {

    private static final String BEGINNING = "Executing prepared SQL statement [";

    private Statements() {}

    /** Runs the code and gives back what it sent, in order. */
    public static List<String> of(Runnable code) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.DEBUG);
        try {
            code.run();
        } finally {
            logger.setLevel(level);
            logger.detachAppender(log);
        }
        var thread = Thread.currentThread().getName();
        return log.list.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(BEGINNING))
                .toList();
    }
}
