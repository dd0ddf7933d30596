package io.opsward.engine.internal;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys the bundled folders when all beans stand and before anybody can sign in. Nodes that start together do it one
 * after the other, under the lock of the start. A faulty folder is refused and told; the rest of the product starts.
 */
@Component
class BundledDeployment implements SmartLifecycle {

    /** Before the web server, whose phase is near the greatest integer. */
    private static final int PHASE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(BundledDeployment.class);

    private final BundledFolders folders;
    private final CheckedModelDeployer deployer;
    private volatile boolean running;

    BundledDeployment(BundledFolders folders, CheckedModelDeployer deployer) {
        this.folders = folders;
        this.deployer = deployer;
    }

    @Override
    public void start() {
        folders.all().forEach(this::deploy);
        running = true;
    }

    private void deploy(ProcessFolder folder) {
        deployer.deployBundled(folder).stream()
                .filter(ModelFinding::isError)
                .forEach(finding -> LOG.error("Process folder {} is refused. {}", folder.name(), finding));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
