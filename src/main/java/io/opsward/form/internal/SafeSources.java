package io.opsward.form.internal;

import java.util.regex.Pattern;

/** Addresses that a form may name. */
public final class SafeSources {

    private static final Pattern OWN_PATH = Pattern.compile("/?[A-Za-z0-9_][A-Za-z0-9_./-]*");
    private static final Pattern IMAGE_DATA =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp|svg\\+xml);base64,[A-Za-z0-9+/=\\s]+");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\"'<>]+");

    private SafeSources() {}

    /** Whether an image may be shown from there: within the form itself, or among the product's own files. */
    public static boolean isImage(String source) {
        return IMAGE_DATA.matcher(source).matches() || isOwnPath(source);
    }

    /** Whether a text may lead there: web, mail, or a page of the product. */
    public static boolean isLink(String address) {
        return LINK.matcher(address).matches() || isOwnPath(address);
    }

    private static boolean isOwnPath(String path) {
        return OWN_PATH.matcher(path).matches() && !path.contains("..") && !path.contains("//");
    }
}
