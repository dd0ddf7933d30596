package io.opsward.casefile;

import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.form.spi.OptionSource;
import io.opsward.identity.GroupKey;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names of groups as people know them: those of posts, and of client organisations. */
@Component
public class GroupNames {

    private static final String CLIENT_PREFIX = GroupKey.ofClient("").value();

    private final ObjectProvider<OptionSource> lists;
    private final ServiceCatalogue catalogue;

    GroupNames(ObjectProvider<OptionSource> lists, ServiceCatalogue catalogue) {
        this.lists = lists;
        this.catalogue = catalogue;
    }

    /** The name, or the key itself where nobody gave it one. */
    public String name(GroupKey group, Locale locale) {
        if (group.value().startsWith(CLIENT_PREFIX)) {
            return catalogue.organisationName(group.value().substring(CLIENT_PREFIX.length()), locale);
        }
        return lists.stream()
                .filter(list -> list.key().equals("posts"))
                .flatMap(list -> list.find(group.value(), locale).stream())
                .map(OptionSource.Option::label)
                .findFirst()
                .orElse(group.value());
    }
}
