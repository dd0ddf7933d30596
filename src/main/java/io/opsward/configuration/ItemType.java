package io.opsward.configuration;

/** What kind of thing a configuration item is (domain 2.8); shown as {@code configuration.type.<NAME>}. */
public enum ItemType {
    APPLICATION,
    DATABASE,
    MIDDLEWARE,
    SERVER,
    VIRTUAL_MACHINE,
    STORAGE,
    NETWORK_DEVICE,
    SECURITY_DEVICE,
    LINE,
    WORKPLACE,
    ENVIRONMENT,
    DOCUMENT
}
