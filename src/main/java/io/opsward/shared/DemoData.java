package io.opsward.shared;

/**
 * Writes the demo data of a module into an empty embedded database, in the order of {@code @Order}. Called once, within
 * one transaction with all others.
 */
public interface DemoData {

    /** Writes the data. */
    void create();
}
