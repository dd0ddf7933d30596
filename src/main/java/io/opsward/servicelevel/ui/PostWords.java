package io.opsward.servicelevel.ui;

import io.opsward.identity.GroupKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Groups by their posts, each looked up once for a page; tasks by their English names. */
class PostWords implements CaseWords {

    private final PostNames posts;
    private final Locale locale;
    private final Map<GroupKey, String> known = new HashMap<>();

    PostWords(PostNames posts, Locale locale) {
        this.posts = posts;
        this.locale = locale;
    }

    @Override
    public String group(GroupKey group) {
        return known.computeIfAbsent(group, key -> posts.name(key, locale));
    }

    @Override
    public String task(String key, String english) {
        return english;
    }
}
