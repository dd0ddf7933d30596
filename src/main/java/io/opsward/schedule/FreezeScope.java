package io.opsward.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What a freeze period is about; with both, what is of the client and of the service.
 *
 * @param client key of a client organisation; null for every client
 * @param service key of a service item; null for every service
 */
public record FreezeScope(@Nullable String client, @Nullable String service) {

    /** Every change. */
    public static final FreezeScope EVERYTHING = new FreezeScope(null, null);

    /** Whether changes that touch this are forbidden. Who does not say what is touched may touch everything. */
    public boolean covers(Touched touched) {
        return (client == null
                        || touched.clients().isEmpty()
                        || touched.clients().contains(client))
                && (service == null
                        || touched.services().isEmpty()
                        || touched.services().contains(service));
    }
}
