package io.opsward.change;

import io.opsward.shared.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that was approved once and for all: its plans are copied into each standard change made from it.
 *
 * @param key small letters and hyphens
 * @param name name
 * @param whatChanges what changes, in words
 * @param serviceItem key of the service item it is meant for, or null for any
 * @param plans how it is tested and how one goes back
 * @param steps what is done, in order
 * @param active whether new changes may be made from it
 */
public record ChangeTemplate(
        String key,
        Bilingual name,
        String whatChanges,
        @Nullable String serviceItem,
        Plans plans,
        List<Step> steps,
        boolean active) {}
