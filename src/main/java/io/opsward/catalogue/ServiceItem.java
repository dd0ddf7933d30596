package io.opsward.catalogue;

import io.opsward.shared.Bilingual;

/**
 * A service that clients may call upon.
 *
 * @param key kept in cases
 * @param name name
 * @param description what it covers
 */
public record ServiceItem(String key, Bilingual name, Bilingual description) {}
