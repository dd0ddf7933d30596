package io.opsward.engine.internal;

import io.opsward.testing.ProcessTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hears what the engine tells while a test runs, reacts to it, and runs errands. */
@ProcessTest
abstract class EngineTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext context;

    Heard heard;
    Reactions reactions;
    Errands errands;

    @BeforeEach
    void listen() {
        heard = new Heard(context);
        reactions = new Reactions(context);
        errands = new Errands(context);
    }

    @AfterEach
    void stop() {
        reactions.close();
        heard.close();
    }

    /** Until a transaction waits for another one. */
    void untilSomebodyWaits() {
        var waiting = jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class);
        while (!waiting.single()) {
            Thread.onSpinWait();
        }
    }
}
