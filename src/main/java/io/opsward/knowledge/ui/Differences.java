package io.opsward.knowledge.ui;

import io.opsward.knowledge.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What two versions of a text have alone: Chinese is compared by characters, other scripts by words, very long texts by lines.
 *
 * @param older the older text, what was removed marked
 * @param newer the newer text, what was added marked
 */
record Differences(List<Passage> older, List<Passage> newer) {

    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|[^\\p{L}\\p{N}\\s]");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final long MOST_COMPARISONS = 4_000_000;

    static Differences between(String older, String newer) {
        var left = parts(older, WORDS);
        var right = parts(newer, WORDS);
        return (long) left.size() * right.size() <= MOST_COMPARISONS
                ? compare(left, right)
                : compare(parts(older, LINES), parts(newer, LINES));
    }

    boolean areNone() {
        return older.stream().noneMatch(Passage::hit) && newer.stream().noneMatch(Passage::hit);
    }

    private static List<String> parts(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Walks along the longest common sequence. */
    private static Differences compare(List<String> left, List<String> right) {
        var common = common(left, right);
        var older = new Marked();
        var newer = new Marked();
        var i = 0;
        var j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                older.add(left.get(i++), false);
                newer.add(right.get(j++), false);
            } else if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                older.add(left.get(i++), true);
            } else {
                newer.add(right.get(j++), true);
            }
        }
        return new Differences(older.passages(), newer.passages());
    }

    private static int[][] common(List<String> left, List<String> right) {
        var common = new int[left.size() + 1][right.size() + 1];
        for (var i = left.size() - 1; i >= 0; i--) {
            for (var j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Puts neighbours of one kind together. */
    private static final class Marked {

        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean hit;

        void add(String part, boolean marked) {
            if (marked != hit) {
                flush();
                hit = marked;
            }
            text.append(part);
        }

        List<Passage> passages() {
            flush();
            return passages;
        }

        private void flush() {
            if (!text.isEmpty()) {
                passages.add(new Passage(text.toString(), hit));
                text.setLength(0);
            }
        }
    }
}
