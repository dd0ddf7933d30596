package io.opsward.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.event.SmartApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.util.StringUtils;

/**
 * Has the database ready before the application context is made: the embedded one started or the external one reached, its
 * schema not newer than this release, and the start lock taken. Whatever is wrong is thereby said at once and in one line,
 * instead of by some bean that fails in the middle.
 */
class DatabaseStart implements ApplicationContextInitializer<GenericApplicationContext>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStart.class);

    @Override
    public void initialize(GenericApplicationContext context) {
        var settings = context.getEnvironment();
        if (StringUtils.hasText(settings.getProperty("spring.datasource.url"))) {
            var login = DatabaseLogin.of(settings);
            LOG.info("Using the database {}", login.shownUrl());
            prepare(login, context);
        } else {
            startEmbedded(context);
        }
    }

    /** After the initializers that change settings. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static void startEmbedded(GenericApplicationContext context) {
        var properties =
                Binder.get(context.getEnvironment()).bindOrCreate(DatabaseProperties.PREFIX, DatabaseProperties.class);
        var database = EmbeddedDatabase.start(properties);
        try {
            prepare(DatabaseLogin.of(database), context);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        context.addApplicationListener(new CloseOnFailure(database));
        // The pool is made from these details and therefore closed before the bean is.
        context.registerBean(
                "embeddedDatabase",
                JdbcConnectionDetails.class,
                () -> database,
                definition -> ((AbstractBeanDefinition) definition).setDestroyMethodName("close"));
    }

    private static void prepare(DatabaseLogin login, GenericApplicationContext context) {
        var connection = login.connect();
        try {
            new SchemaVersion(connection, context).requireNotNewer();
            var lock = StartLock.take(connection);
            context.addApplicationListener(new UnlockWhenStarted(lock));
        } catch (RuntimeException e) {
            DatabaseLogin.close(connection);
            throw e;
        }
    }

    /** Stops the server if the context fails before it has made the bean. */
    private record CloseOnFailure(EmbeddedDatabase database) implements SmartApplicationListener {

        @Override
        public boolean supportsEventType(Class<? extends ApplicationEvent> type) {
            return ApplicationFailedEvent.class.isAssignableFrom(type);
        }

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            database.close();
        }
    }

    /** Lets the next node start once this one is ready, or has failed. */
    private record UnlockWhenStarted(StartLock lock) implements SmartApplicationListener {

        @Override
        public boolean supportsEventType(Class<? extends ApplicationEvent> type) {
            return ApplicationReadyEvent.class.isAssignableFrom(type)
                    || ApplicationFailedEvent.class.isAssignableFrom(type);
        }

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            lock.close();
        }
    }
}
