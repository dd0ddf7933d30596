package io.opsward.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A link as one of its two cases puts it; in the order in which the sides are listed. */
public enum LinkSide {
    DUPLICATE_OF(LinkType.DUPLICATE_OF, true),
    HAS_DUPLICATE(LinkType.DUPLICATE_OF, false),
    RAISED_FROM(LinkType.RAISED_FROM, true),
    LED_TO(LinkType.RAISED_FROM, false),
    INCIDENT_OF(LinkType.INCIDENT_OF, true),
    HAS_INCIDENT(LinkType.INCIDENT_OF, false),
    RESOLVES(LinkType.RESOLVES, true),
    RESOLVED_BY(LinkType.RESOLVES, false),
    CAUSED_BY(LinkType.CAUSED_BY, true),
    CAUSED(LinkType.CAUSED_BY, false),
    RELATED(LinkType.RELATED, true);

    private final LinkType type;
    private final boolean first;

    LinkSide(LinkType type, boolean first) {
        this.type = type;
        this.first = first;
    }

    /** How the first case of a link of this type puts it, or the second one. */
    public static LinkSide of(LinkType type, boolean first) {
        return Stream.of(values())
                .filter(side -> side.type == type && (side.first == first || type.isMutual()))
                .findFirst()
                .orElseThrow();
    }

    /** The side that a model names, such as {@code raised-from} or {@code led-to}; empty if there is none. */
    public static Optional<LinkSide> read(String name) {
        return Stream.of(values()).filter(side -> side.key().equals(name)).findFirst();
    }

    /** What the link is, whichever end it is read from. */
    public LinkType type() {
        return type;
    }

    /** Whether the case that puts it like this is the first of the link. */
    public boolean isFirst() {
        return first;
    }

    /** How the other case puts it. */
    public LinkSide opposite() {
        return of(type, !first);
    }

    /** The name that models write: small letters with hyphens. Shown as {@code casefile.link.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
