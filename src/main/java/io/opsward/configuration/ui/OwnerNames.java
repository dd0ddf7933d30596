package io.opsward.configuration.ui;

import io.opsward.form.spi.OptionSource;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of owners, and the people and groups that an item may be given to. */
@Component
class OwnerNames {

    private static final int MOST_GROUPS = 500;

    private final UserDirectory people;
    private final List<OptionSource> lists;

    OwnerNames(UserDirectory people, List<OptionSource> lists) {
        this.people = people;
        this.lists = lists;
    }

    /** Names of accounts and groups by key, two queries however many they are. */
    Map<String, String> of(Collection<String> keys, Locale locale) {
        var names = new HashMap<String, String>();
        people.displayNames(keys.stream().map(UserId::new).distinct().toList())
                .forEach((id, name) -> names.put(id.value(), name));
        search("posts", "", locale, MOST_GROUPS).forEach(group -> names.put(group.value(), group.label()));
        names.keySet().retainAll(keys);
        return names;
    }

    /** Groups and people whose name or key holds the words, groups first. */
    List<Option> search(String words, Locale locale, int limit) {
        return Stream.concat(
                        search("posts", words, locale, limit),
                        search("staffMembers", words, locale, limit)
                                .map(person ->
                                        new Option(person.value(), person.label() + " (" + person.value() + ")")))
                .limit(limit)
                .toList();
    }

    private Stream<Option> search(String list, String words, Locale locale, int limit) {
        return lists.stream()
                .filter(source -> source.key().equals(list))
                .flatMap(source -> source.search(words, locale, limit).stream());
    }
}
