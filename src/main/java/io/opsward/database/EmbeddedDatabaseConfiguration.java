package io.opsward.database;

import io.opsward.shared.NoExternalDatabase;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The embedded database, where no external one is named; the pool on it is Spring Boot's and closes before it. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) throws IOException {
        return EmbeddedDatabase.start(properties);
    }
}
