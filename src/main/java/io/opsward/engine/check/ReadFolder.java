package io.opsward.engine.check;

import io.opsward.engine.ProcessFolder;
import java.util.List;

/**
 * A folder with the models in it that could be read.
 *
 * @param source the folder as it was given
 * @param processes its BPMN files
 * @param decisions its DMN files
 * @param complete whether every model could be read; if not, nobody can say what is missing or left over
 */
record ReadFolder(ProcessFolder source, List<ProcessFile> processes, List<DecisionFile> decisions, boolean complete) {}
