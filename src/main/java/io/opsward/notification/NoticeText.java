package io.opsward.notification;

import org.jspecify.annotations.Nullable;

/**
 * What a model says.
 *
 * @param english read in every language but Chinese
 * @param chinese read in Chinese; null if the other serves for both
 */
public record NoticeText(String english, @Nullable String chinese) {}
