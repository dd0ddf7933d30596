package io.opsward.notification;

import org.jspecify.annotations.Nullable;

/**
 * A message in words.
 *
 * @param message the message
 * @param sentence what happened, in the language of the reader
 * @param title title of the case; null where the reader may not read it any more
 */
public record MessageLine(
        Message message, String sentence, @Nullable String title) {}
