package io.opsward.knowledge;

import java.util.OptionalInt;

/**
 * What readers made of an article.
 *
 * @param uses cases solved with it
 * @param helpful how often it helped, as readers say
 * @param unhelpful how often it did not
 */
public record ArticleCount(int uses, int helpful, int unhelpful) {

    /** An article that nobody has read. */
    public static final ArticleCount NONE = new ArticleCount(0, 0, 0);

    /** Share of those whom it helped in percent, rounded (有用率); empty while nobody has said anything. */
    public OptionalInt helpfulPercent() {
        var rated = helpful + unhelpful;
        return rated == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * helpful / rated));
    }
}
