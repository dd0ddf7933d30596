package io.opsward.staff;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import io.opsward.identity.GroupKey;
import io.opsward.identity.spi.GroupSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every group that a model names in plain words must be a post, else nobody would ever see the task. */
@Component
class CandidateGroupsExist implements ModelRule {

    private static final int LIKELY_SLIP = 3;

    private final GroupSource groups;

    CandidateGroupsExist(GroupSource groups) {
        this.groups = groups;
    }

    @Override
    public Stream<ModelFinding> check(Model model) {
        var known = groups.allGroups().stream().map(GroupKey::value).collect(Collectors.toSet());
        return Stream.concat(
                findings(model, model.processId(), model.name(), model.starterGroups(), known),
                model.elements().stream()
                        .flatMap(element ->
                                findings(model, element.id(), element.name(), element.candidateGroups(), known)));
    }

    private static Stream<ModelFinding> findings(
            Model model, String elementId, @Nullable String elementName, List<String> named, Set<String> known) {
        return named.stream()
                .filter(group -> !group.contains("${") && !group.contains("#{") && !known.contains(group))
                .map(group -> ModelFinding.error(model.file(), elementId, elementName, reason(group, known)));
    }

    private static String reason(String group, Set<String> known) {
        return "There is no post '%s'.%s"
                .formatted(
                        group,
                        nearest(group, known)
                                .map(" Did you mean '%s'?"::formatted)
                                .orElse(" Posts are listed under Posts."));
    }

    private static Optional<String> nearest(String group, Set<String> known) {
        return known.stream()
                .filter(key -> distance(group, key) <= LIKELY_SLIP)
                .min(Comparator.comparingInt((String key) -> distance(group, key))
                        .thenComparing(key -> key));
    }

    /** Number of letters to insert, drop or replace to turn one word into the other. */
    static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= left.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
