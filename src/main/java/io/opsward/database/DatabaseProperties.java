package io.opsward.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded database.
 *
 * @param directory folder that keeps the data between starts
 * @param durable whether a commit waits for the disk; only ordinary tests switch it off
 */
@ConfigurationProperties("opsward.database")
record DatabaseProperties(@DefaultValue("./data") Path directory, @DefaultValue("true") boolean durable) {}
