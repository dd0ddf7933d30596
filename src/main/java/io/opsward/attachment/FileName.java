package io.opsward.attachment;

import io.opsward.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a file as it is kept: no path, nothing that a reader or a shell takes for something else. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern REFUSED =
            Pattern.compile("[/\\\\\\p{Cntrl}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern REPLACED = Pattern.compile("[:*?\"<>|\\u2028\\u2029]");
    /** Endings that a system runs or a browser draws; nowhere in a name, not even before another ending. */
    private static final Set<String> DANGEROUS = Set.of(
            "exe", "dll", "scr", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "hta", "msi",
            "msp", "cpl", "jar", "lnk", "reg", "pif", "sh", "bash", "php", "phtml", "jsp", "asp", "aspx", "htm", "html",
            "xhtml", "shtml", "mht", "mhtml", "svg", "svgz", "swf", "app", "apk", "deb", "rpm", "iso", "docm", "xlsm",
            "pptm");

    private FileName() {}

    /**
     * The name to keep.
     *
     * @throws RuleViolation {@code attachment.name-refused}, {@code attachment.name-too-long},
     *     {@code attachment.type-refused}
     */
    static String of(String uploaded) {
        if (uploaded.length() > LONGEST) {
            throw new RuleViolation("attachment.name-too-long", LONGEST);
        }
        if (REFUSED.matcher(uploaded).find()) {
            throw new RuleViolation("attachment.name-refused");
        }
        var name = REPLACED.matcher(Normalizer.normalize(uploaded, Normalizer.Form.NFC))
                .replaceAll("_")
                .strip();
        if (name.isEmpty() || name.startsWith(".") || name.endsWith(".") || name.length() > LONGEST) {
            throw new RuleViolation("attachment.name-refused");
        }
        var parts = name.toLowerCase(Locale.ROOT).split("\\.");
        if (Arrays.stream(parts).skip(1).map(String::strip).anyMatch(DANGEROUS::contains)) {
            throw new RuleViolation("attachment.type-refused", name);
        }
        return name;
    }
}
