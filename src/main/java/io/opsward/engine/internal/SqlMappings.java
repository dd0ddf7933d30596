package io.opsward.engine.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Reads the engine's SQL statements in the background from the first moment of a start. They are a third of what a start
 * computes, need nothing else, and a second core is idle at that time.
 */
class SqlMappings implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final AtomicReference<@Nullable CompletableFuture<Configuration>> AHEAD = new AtomicReference<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        AHEAD.set(CompletableFuture.supplyAsync(SqlMappings::read, SqlMappings::inBackground));
    }

    /** Before the database starts, to have its time too. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }

    /** The statements of this start, read by now or soon; each start reads its own. */
    static Configuration take() {
        var ahead = AHEAD.getAndSet(null);
        return ahead == null ? read() : ahead.join();
    }

    /** What the engine does itself otherwise, for PostgreSQL and no prefix of table names. */
    private static Configuration read() {
        var properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", "postgres");
        var file = ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE;
        try (var content = ProcessEngineConfigurationImpl.class.getClassLoader().getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("The engine has no " + file);
            }
            var reader = new InputStreamReader(content, StandardCharsets.UTF_8);
            var statements = new XMLConfigBuilder(reader, "", properties).parse();
            statements.setDefaultExecutorType(ExecutorType.BATCH);
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inBackground(Runnable task) {
        var thread = new Thread(task, "engine-mappings");
        thread.setDaemon(true);
        thread.start();
    }
}
