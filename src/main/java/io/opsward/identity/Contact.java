package io.opsward.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached.
 *
 * @param email null if the person has no mail address here
 * @param language the one that the person has chosen, else English
 */
public record Contact(@Nullable String email, Locale language) {}
