package io.opsward.servicelevel.ui;

import io.opsward.identity.GroupKey;

/** What the page of a case knows by name, in the user's language. */
public interface CaseWords {

    /** Name of a group, or its key where it has none. */
    String group(GroupKey group);

    /** Name of a task of the case. @param key element id in the model @param english name in the model */
    String task(String key, String english);
}
