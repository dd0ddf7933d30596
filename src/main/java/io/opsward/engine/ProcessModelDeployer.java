package io.opsward.engine;

import java.util.List;

/** Deploys folders of models. */
public interface ProcessModelDeployer {

    /**
     * Checks the folder and deploys it unless a finding is an error or nothing in it has changed.
     *
     * @return what was found; if one is an error nothing was deployed and the version before stays in force
     */
    List<ModelFinding> deploy(ProcessFolder folder);

    /** Findings of the last deployment of each bundled folder, for administrators and process owners. */
    List<ModelFinding> findings();
}
