package io.opsward.configuration.internal;

import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.configuration.Owner;
import io.opsward.form.spi.OptionSource;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what drafts name: people, groups, clients, services. */
@Component
class KnownNames {

    private final UserDirectory people;
    private final ServiceCatalogue catalogue;
    private final List<OptionSource> lists;

    KnownNames(UserDirectory people, ServiceCatalogue catalogue, List<OptionSource> lists) {
        this.people = people;
        this.catalogue = catalogue;
        this.lists = lists;
    }

    /** A look that asks for each name once, for as many drafts as there are. */
    Look look() {
        return new Look();
    }

    /** What one act has looked up so far. */
    class Look {

        private final Map<String, String> clients = new HashMap<>();
        private final Map<String, String> services = new HashMap<>();
        private final Map<String, Optional<Owner>> owners = new HashMap<>();
        private final Map<Owner, String> ownerWords = new HashMap<>();

        private Look() {
            catalogue.organisations().forEach(client -> put(clients, client.key(), client.name()));
            catalogue.items().forEach(service -> put(services, service.key(), service.name()));
        }

        private static void put(Map<String, String> keys, String key, Bilingual name) {
            Stream.of(key, name.english(), name.chinese()).forEach(text -> keys.put(text, key));
        }

        /** Key of the client that somebody wrote, by key or name. */
        Optional<String> client(String text) {
            return Optional.ofNullable(clients.get(text));
        }

        /** Key of the service that somebody wrote, by key or name. */
        Optional<String> service(String text) {
            return Optional.ofNullable(services.get(text));
        }

        /** The owner of that account or group; a group that nobody is in can own nothing. */
        Optional<Owner> owner(String key) {
            return owners.computeIfAbsent(key, this::find);
        }

        /** What one may search the owner by: key and names. */
        String ownerWords(Owner owner) {
            return ownerWords.computeIfAbsent(owner, this::words);
        }

        private Optional<Owner> find(String key) {
            if (key.isBlank()) {
                return Optional.empty();
            }
            if (people.exists(new UserId(key))) {
                return Optional.of(new Owner(key, false));
            }
            return people.membersOf(new GroupKey(key)).isEmpty() ? Optional.empty() : Optional.of(new Owner(key, true));
        }

        private String words(Owner owner) {
            var names = owner.group() ? groupNames(owner.key()) : people.displayName(new UserId(owner.key()));
            return owner.key() + " " + names;
        }

        private String groupNames(String key) {
            return lists.stream()
                    .filter(list -> list.key().equals("posts"))
                    .flatMap(list -> Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE).stream()
                            .flatMap(language -> list.find(key, language).stream()))
                    .map(OptionSource.Option::label)
                    .collect(Collectors.joining(" "));
        }
    }
}
