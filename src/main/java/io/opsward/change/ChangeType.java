package io.opsward.change;

import java.util.Locale;
import java.util.stream.Stream;

/** How heavy the way of a change is (domain 2.4); shown as {@code change.type.<key>}. */
public enum ChangeType {
    /** From a pre-approved template: neither assessed nor authorised. */
    STANDARD(0),
    /** Peer review, then a manager. */
    MINOR(3),
    /** Peer review, then the change advisory board. */
    MAJOR(5),
    /** Two of the emergency board; papers and the board's opinion come afterwards. */
    EMERGENCY(0);

    private final int leadDays;

    ChangeType(int leadDays) {
        this.leadDays = leadDays;
    }

    /** The type that a form or model names. @throws IllegalArgumentException if there is none of that name */
    public static ChangeType of(String key) {
        return Stream.of(values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No type of change: " + key));
    }

    /**
     * The type that a request asks for, as far as that can be told before anybody has assessed it.
     *
     * @param wanted standard, normal or emergency
     */
    static ChangeType wanted(String wanted, RiskLevel risk) {
        return "normal".equals(wanted) ? MINOR.under(risk) : of(wanted);
    }

    /** Full working days between submission and window at least. */
    public int leadDays() {
        return leadDays;
    }

    /** The name in forms and models. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is under a risk: a high one leaves no change minor. */
    ChangeType under(RiskLevel risk) {
        return this == MINOR && risk.forcesMajor() ? MAJOR : this;
    }
}
