package io.opsward.identity;

/**
 * What pages may load. Vaadin evaluates the scripts that the server sends it, hence {@code unsafe-eval}; inline scripts run
 * only with the nonce of the page, and its styles are inline.
 */
public final class ContentSecurityPolicy {

    private static final String COMMON =
            "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'"
                    + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private ContentSecurityPolicy() {}

    /** For everything that is not a page of the product. */
    public static String withoutPage() {
        return "default-src 'self'; script-src 'self'" + COMMON;
    }

    /** For a page whose inline scripts carry the nonce. */
    public static String forPage(String nonce) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'" + COMMON;
    }
}
