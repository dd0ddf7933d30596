package io.opsward.tasklist.ui;

import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.Separation;
import io.opsward.engine.UserTask;
import io.opsward.shared.Texts;
import io.opsward.tasklist.InboxItem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names of tasks and processes in the language of the user. */
@Component
class TaskTexts {

    /** Property of a process that says in a sentence or two what it is for. */
    private static final String DESCRIPTION = "process.description";

    private final ModelTexts texts;
    private final ProcessGateway processes;
    private final Texts words;

    TaskTexts(ModelTexts texts, ProcessGateway processes, Texts words) {
        this.texts = texts;
        this.processes = processes;
        this.words = words;
    }

    String taskName(InboxItem item, Locale locale) {
        return taskName(item.definitionId(), item.processKey(), item.elementKey(), item.name(), locale);
    }

    String taskName(UserTask task, Locale locale) {
        return taskName(task.definitionId(), task.processKey(), task.key(), task.name(), locale);
    }

    String processName(ProcessInfo process, Locale locale) {
        return texts.processName(process, locale);
    }

    /** Name of the process that the task belongs to, whether or not it opens cases of its own. */
    String processName(InboxItem item, Locale locale) {
        return processName(processes.process(item.definitionId()), locale);
    }

    /** What the process is for; empty if its model does not say. */
    String description(ProcessInfo process, Locale locale) {
        var english = process.properties().getOrDefault(DESCRIPTION, "");
        return texts.text(process.definitionId(), process.key() + ".description", english, locale);
    }

    /** Names of all processes by key. */
    Map<String, String> processNames(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        processes.latest().forEach(process -> names.put(process.key(), processName(process, locale)));
        return names;
    }

    /** Why somebody keeps away from a task. */
    String reason(Separation barred, Locale locale) {
        return barred.demand().in(words, locale);
    }

    private String taskName(String definitionId, String processKey, String elementKey, String name, Locale locale) {
        return texts.text(definitionId, processKey + "." + elementKey, name, locale);
    }
}
