package io.opsward.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.opsward.knowledge.ArticleKind;
import io.opsward.knowledge.ArticleStatus;
import io.opsward.knowledge.Confidentiality;
import io.opsward.knowledge.VersionState;
import io.opsward.shared.ui.Badge;

/** What an article is, in coloured words. */
final class ArticleBadges {

    private ArticleBadges() {}

    /** What stands out; what is usual, a published solution for all staff, gets no badge. */
    static Span of(ArticleKind kind, ArticleStatus status, Confidentiality confidentiality) {
        var badges = new Span();
        badges.addClassName("knowledge-badges");
        if (kind == ArticleKind.KNOWN_ERROR) {
            badges.add(new Badge(text("knowledge.kind." + kind), Badge.Tone.DANGER));
        }
        if (status != ArticleStatus.PUBLISHED) {
            badges.add(new Badge(text("knowledge.status." + status), tone(status)));
        }
        if (confidentiality != Confidentiality.INTERNAL) {
            badges.add(new Badge(
                    text("knowledge.confidentiality." + confidentiality),
                    confidentiality == Confidentiality.RESTRICTED ? Badge.Tone.WARNING : Badge.Tone.SUCCESS));
        }
        return badges;
    }

    static Badge of(VersionState state) {
        return new Badge(
                text("knowledge.version-state." + state),
                switch (state) {
                    case PUBLISHED -> Badge.Tone.SUCCESS;
                    case IN_REVIEW -> Badge.Tone.INFO;
                    case RETURNED -> Badge.Tone.WARNING;
                    case REJECTED -> Badge.Tone.DANGER;
                    case DRAFT, WITHDRAWN -> Badge.Tone.NEUTRAL;
                });
    }

    private static Badge.Tone tone(ArticleStatus status) {
        return switch (status) {
            case IN_REVIEW -> Badge.Tone.INFO;
            case REVIEW_DUE -> Badge.Tone.WARNING;
            case DRAFT, RETIRED, PUBLISHED -> Badge.Tone.NEUTRAL;
        };
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
