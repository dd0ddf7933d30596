package io.opsward.casefile;

import io.opsward.shared.CaseNumber;
import java.util.List;

/**
 * What hangs together with a case, as far as the reader may know.
 *
 * @param places the case itself, then the others, the nearest first; empty if the reader may not read the case
 * @param links links between them
 * @param cut whether there are more than are told here
 */
public record CaseMap(List<Place> places, List<Link> links, boolean cut) {

    /** Cases that are told at most. */
    public static final int MOST = 40;

    /** Links that lie one after the other between a case and the middle at most. */
    public static final int DEEPEST = 2;

    /**
     * A case of the map.
     *
     * @param summary the case
     * @param depth links between it and the case in the middle, 0 for that case itself
     */
    public record Place(CaseSummary summary, int depth) {}

    /**
     * A link of the map.
     *
     * @param from case of which the type says something
     * @param type what it says
     * @param to the other case
     */
    public record Link(CaseNumber from, LinkType type, CaseNumber to) {}
}
