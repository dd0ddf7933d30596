package io.opsward.catalogue;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Client organisations and the services delivered to them. */
@Service
@Transactional(readOnly = true)
public class ServiceCatalogue {

    private final CatalogueRecords records;
    private final CurrentUser currentUser;

    ServiceCatalogue(CatalogueRecords records, CurrentUser currentUser) {
        this.records = records;
        this.currentUser = currentUser;
    }

    /** Organisations that the current user may know of: a client's person the own one, others all; by key. */
    public List<ClientOrganisation> organisations() {
        return records.organisations().stream()
                .filter(organisation ->
                        !currentUser.isClient() || currentUser.isInAnyOf(GroupKey.ofClient(organisation.key())))
                .toList();
    }

    /** All service items, in the order of the catalogue. */
    public List<ServiceItem> items() {
        return records.items();
    }

    /** Name of the organisation; the key itself where there is none, empty for null. */
    public String organisationName(@Nullable String key, Locale locale) {
        return records.organisationName(key).map(name -> name.in(locale)).orElse(key == null ? "" : key);
    }

    /** Name of the service item; the key itself where there is none, empty for null. */
    public String itemName(@Nullable String key, Locale locale) {
        return records.itemName(key).map(name -> name.in(locale)).orElse(key == null ? "" : key);
    }
}
