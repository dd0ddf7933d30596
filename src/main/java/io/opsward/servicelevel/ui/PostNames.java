package io.opsward.servicelevel.ui;

import io.opsward.form.spi.OptionSource;
import io.opsward.identity.GroupKey;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names of groups, which are posts (decision 0007). */
@Component
class PostNames {

    private final ObjectProvider<OptionSource> lists;

    PostNames(ObjectProvider<OptionSource> lists) {
        this.lists = lists;
    }

    /** The name, or the key itself where nobody gave it one. */
    String name(GroupKey group, Locale locale) {
        return lists.stream()
                .filter(list -> list.key().equals("posts"))
                .flatMap(list -> list.find(group.value(), locale).stream())
                .map(OptionSource.Option::label)
                .findFirst()
                .orElse(group.value());
    }
}
