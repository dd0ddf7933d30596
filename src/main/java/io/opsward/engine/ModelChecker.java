package io.opsward.engine;

import java.util.List;

/** Checks a folder of models before it is deployed; the same rules in the build, at start and in the Workbench. */
public interface ModelChecker {

    /** All findings, errors first, in the order of files and elements. Never deploys anything. */
    List<ModelFinding> check(ProcessFolder folder);
}
