package io.opsward.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded database, {@code opsward.database.*}. Bound before the application context exists, because the
 * database starts first.
 *
 * @param directory folder that keeps the data between starts
 * @param programs folder for the unpacked programs of PostgreSQL; null: a folder within {@code directory}
 * @param durable whether a commit waits for the disk; only ordinary tests switch it off
 */
record DatabaseProperties(
        @DefaultValue("./data") Path directory,
        @Nullable Path programs,
        @DefaultValue("true") boolean durable) {

    static final String PREFIX = "opsward.database";
}
