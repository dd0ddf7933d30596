package io.opsward.schedule;

import io.opsward.configuration.Relation;
import io.opsward.shared.Phrase;
import io.opsward.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * Obstacles in words, one behind the other.
 *
 * @param obstacles what stands against a window
 * @param zone time zone of the service
 */
public record ObstacleWords(List<Obstacle> obstacles, ZoneId zone) implements Phrase {

    private static final int MOST = 5;

    @Override
    public String in(Texts texts, Locale locale) {
        var told = obstacles.stream()
                .limit(MOST)
                .map(obstacle -> words(obstacle, texts, locale))
                .reduce((one, next) -> texts.text("schedule.obstacle.and", locale, one, next))
                .orElse("");
        return obstacles.size() <= MOST
                ? told
                : texts.text("schedule.obstacle.more", locale, told, obstacles.size() - MOST);
    }

    private String words(Obstacle obstacle, Texts texts, Locale locale) {
        if (obstacle instanceof Obstacle.LeadTime lead) {
            return texts.text("schedule.obstacle.lead-time", locale, lead.workingDays(), date(lead.earliest(), locale));
        }
        if (obstacle instanceof Obstacle.Freeze freeze) {
            return texts.text(
                    "schedule.obstacle.freeze",
                    locale,
                    freeze.name(),
                    moment(freeze.window().start(), locale),
                    moment(freeze.window().end(), locale));
        }
        var conflict = (Obstacle.Conflict) obstacle;
        return texts.text(
                "schedule.obstacle.conflict",
                locale,
                conflict.other(),
                conflict.item(),
                moment(conflict.window().start(), locale),
                moment(conflict.window().end(), locale),
                conflict.way().isEmpty() ? 0 : 1,
                way(conflict.way(), texts, locale));
    }

    private static String way(List<Relation> way, Texts texts, Locale locale) {
        return way.stream()
                .map(relation -> texts.text(
                        "schedule.obstacle.relation",
                        locale,
                        relation.source(),
                        texts.text("configuration.relation." + relation.kind(), locale),
                        relation.target()))
                .reduce((one, next) -> texts.text("schedule.obstacle.then", locale, one, next))
                .orElse("");
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    private String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
