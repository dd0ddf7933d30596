package io.opsward.casefile;

import io.opsward.form.spi.OptionSource;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Names whoever holds a task ({@code valuesKey: taskHolders}): an account, or the keys of groups with commas. Only to be
 * read: nothing is offered for choice. Clients are not told who works here.
 */
@Component
class HolderOptions implements OptionSource {

    private final UserDirectory people;
    private final GroupNames groups;
    private final CurrentUser currentUser;

    HolderOptions(UserDirectory people, GroupNames groups, CurrentUser currentUser) {
        this.people = people;
        this.groups = groups;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "taskHolders";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        return List.of();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        if (currentUser.isClient()) {
            return Optional.empty();
        }
        var names = Stream.of(value.split(",")).map(String::strip).map(key -> name(key, locale));
        return Optional.of(new Option(value, names.collect(Collectors.joining(", "))));
    }

    private String name(String key, Locale locale) {
        var person = new UserId(key);
        return people.exists(person) ? people.displayName(person) : groups.name(new GroupKey(key), locale);
    }
}
