package io.opsward.schedule.ui;

import io.opsward.catalogue.ClientOrganisation;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.catalogue.ServiceItem;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.FreezeScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of what freeze periods are about, read once for a page.
 *
 * @param clients client organisations, by key
 * @param services service items, by key
 * @param locale language of the user
 */
record ScopeNames(Map<String, ClientOrganisation> clients, Map<String, ServiceItem> services, Locale locale) {

    static ScopeNames of(List<ClientOrganisation> clients, ServiceCatalogue catalogue) {
        return new ScopeNames(
                clients.stream().collect(Collectors.toMap(ClientOrganisation::key, Function.identity())),
                catalogue.items().stream().collect(Collectors.toMap(ServiceItem::key, Function.identity())),
                CalendarWords.locale());
    }

    /** A freeze with what it is about. */
    String freeze(FreezePeriod period) {
        return CalendarWords.text(
                "schedule.freeze-of",
                period.terms().name(),
                scope(period.terms().scope()));
    }

    String scope(FreezeScope scope) {
        var client = clients.get(scope.client());
        var service = services.get(scope.service());
        return scope.equals(FreezeScope.EVERYTHING)
                ? CalendarWords.text("schedule.scope.everything")
                : Stream.of(
                                client == null ? scope.client() : client.name().in(locale),
                                service == null
                                        ? scope.service()
                                        : service.name().in(locale))
                        .filter(name -> name != null)
                        .collect(Collectors.joining(" · "));
    }
}
