package io.opsward.engine.internal;

import io.opsward.engine.ModelChecker;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import java.util.List;
import org.springframework.stereotype.Service;

/** Replaced by {@code engine.check} as soon as that lands; delete this file then. */
@Service
class FolderModelChecker implements ModelChecker {

    @Override
    public List<ModelFinding> check(ProcessFolder folder) {
        return List.of();
    }
}
