package io.opsward.casefile.ui;

import io.opsward.engine.ProcessInfo;
import io.opsward.engine.ProcessPath;
import io.opsward.identity.GroupKey;
import io.opsward.servicelevel.ui.CaseWords;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.Locale;

/** What the clocks of a case are told with: its tasks by the texts of its models, groups by their posts. */
class CaseClockWords implements CaseWords {

    private final CaseParts parts;
    private final List<ProcessInfo> processes;
    private final Locale locale;

    CaseClockWords(CaseNumber number, CaseParts parts, Locale locale) {
        this.parts = parts;
        this.locale = locale;
        processes = parts.processes().paths(number).stream()
                .map(ProcessPath::process)
                .toList();
    }

    @Override
    public String group(GroupKey group) {
        return parts.groups().name(group, locale);
    }

    /** The text of the first model that has one for this element. */
    @Override
    public String task(String key, String english) {
        return processes.stream()
                .map(process -> parts.texts().element(process, key, english, locale))
                .filter(text -> !text.equals(english))
                .findFirst()
                .orElse(english);
    }
}
