package io.opsward.identity;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Service;

/** The outside sign-in services that the settings name. */
@Service
public class OutsideServices {

    private final List<OutsideService> services;

    OutsideServices(ObjectProvider<ClientRegistrationRepository> registrations) {
        services = registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new OutsideService(
                                one.getClientName(), "oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /**
     * A service to sign in through.
     *
     * @param name as its settings call it
     * @param address where signing in begins
     */
    public record OutsideService(String name, String address) {}

    /** The services; empty if none is set up. */
    public List<OutsideService> list() {
        return services;
    }
}
