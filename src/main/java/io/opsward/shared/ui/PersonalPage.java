package io.opsward.shared.ui;

/**
 * A page about oneself that a module puts into the menu of the person; a Spring bean.
 *
 * @param titleKey key of its name
 * @param path address, open to everybody who is signed in
 */
public record PersonalPage(String titleKey, String path) {}
