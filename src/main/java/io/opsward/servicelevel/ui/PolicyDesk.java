package io.opsward.servicelevel.ui;

import io.opsward.catalogue.ClientOrganisation;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.catalogue.ServiceItem;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.CalendarNames;
import io.opsward.servicelevel.SlaPolicies;
import io.opsward.shared.Bilingual;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the pages of policies ask.
 *
 * @param policies policies
 * @param catalogue clients and service items
 * @param calendars names of service calendars
 * @param people names of people
 * @param clock time
 */
@Component
record PolicyDesk(
        SlaPolicies policies, ServiceCatalogue catalogue, CalendarNames calendars, UserDirectory people, Clock clock) {

    /** Everything that policies name, read once for a page. */
    PolicyTexts texts() {
        return new PolicyTexts(clients(), items(), calendars.all());
    }

    Map<UserId, String> names(List<UserId> ids) {
        return people.displayNames(ids.stream().distinct().toList());
    }

    private Map<String, Bilingual> clients() {
        var names = new LinkedHashMap<String, Bilingual>();
        for (ClientOrganisation client : catalogue.organisations()) {
            names.put(client.key(), client.name());
        }
        return names;
    }

    private Map<String, Bilingual> items() {
        var names = new LinkedHashMap<String, Bilingual>();
        for (ServiceItem item : catalogue.items()) {
            names.put(item.key(), item.name());
        }
        return names;
    }
}
