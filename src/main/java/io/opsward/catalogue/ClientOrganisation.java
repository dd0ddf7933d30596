package io.opsward.catalogue;

import io.opsward.shared.Bilingual;

/**
 * An organisation that the service is delivered to.
 *
 * @param key kept in cases and in the group {@code client-<key>}
 * @param name name
 */
public record ClientOrganisation(String key, Bilingual name) {}
