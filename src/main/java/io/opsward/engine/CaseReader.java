package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.util.List;

/** What the engine knows of a case, read for the case page and its history. Asks for no permission: the case file does. */
public interface CaseReader {

    /** Open tasks of the case, called processes' too, oldest first; empty after the end. */
    List<UserTask> openTasks(CaseNumber number);

    /** Forms that this version of the process asks for: the start form first, then as the tasks stand in the model. */
    List<FormSource> forms(String definitionId);

    /**
     * Every change of a variable of the case with the value before and after, oldest first. A value that was written again
     * unchanged is no change.
     */
    List<DataChange> dataChanges(CaseNumber number);
}
