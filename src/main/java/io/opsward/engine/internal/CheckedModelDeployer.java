package io.opsward.engine.internal;

import io.opsward.engine.ModelChecker;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.ProcessModelDeployer;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Service;

/**
 * One deployment per folder, only after the check and only if a file has changed since the last one of the same source.
 *
 * @see "Decision 0002"
 */
@Service
class CheckedModelDeployer implements ProcessModelDeployer {

    static final String BUNDLED = "bundled";
    static final String WORKBENCH = "workbench";

    private final RepositoryService repository;
    private final ModelChecker checker;
    private final DeploymentFiles files;
    private final EngineActs acts;
    private final Map<String, List<ModelFinding>> bundled = new ConcurrentHashMap<>();

    CheckedModelDeployer(RepositoryService repository, ModelChecker checker, DeploymentFiles files, EngineActs acts) {
        this.repository = repository;
        this.checker = checker;
        this.files = files;
        this.acts = acts;
    }

    @Override
    public List<ModelFinding> deploy(ProcessFolder folder) {
        return deploy(folder, WORKBENCH);
    }

    /** Deploys a folder of the product itself and keeps what was found. */
    List<ModelFinding> deployBundled(ProcessFolder folder) {
        var findings = deploy(folder, BUNDLED);
        bundled.put(folder.name(), findings);
        return findings;
    }

    @Override
    public List<ModelFinding> findings() {
        return new TreeMap<>(bundled).values().stream().flatMap(List::stream).toList();
    }

    private List<ModelFinding> deploy(ProcessFolder folder, String source) {
        var findings = checker.check(folder);
        if (findings.stream().anyMatch(ModelFinding::isError) || isUnchanged(folder, source)) {
            return findings;
        }
        try {
            acts.perform(() -> create(folder, source));
            return findings;
        } catch (ParseException e) {
            return refused(findings, parseFindings(e));
        } catch (ProcessEngineException e) {
            return refused(findings, List.of(ModelFinding.error(folder.name(), null, null, e.getMessage())));
        }
    }

    private Deployment create(ProcessFolder folder, String source) {
        var deployment = repository.createDeployment().name(folder.name()).source(source);
        folder.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        return deployment.deploy();
    }

    private boolean isUnchanged(ProcessFolder folder, String source) {
        return repository.createDeploymentQuery().deploymentName(folder.name()).deploymentSource(source).list().stream()
                .max(Comparator.comparing(Deployment::getDeploymentTime))
                .map(last -> isSame(files.of(last.getId()), folder.files()))
                .orElse(false);
    }

    private static boolean isSame(Map<String, byte[]> deployed, Map<String, byte[]> offered) {
        return deployed.keySet().equals(offered.keySet())
                && deployed.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), offered.get(file.getKey())));
    }

    private static List<ModelFinding> parseFindings(ParseException failure) {
        return failure.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem -> ModelFinding.error(
                                report.getResourceName(), problem.getMainElementId(), null, problem.getMessage())))
                .toList();
    }

    private static List<ModelFinding> refused(List<ModelFinding> warnings, List<ModelFinding> errors) {
        var all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all;
    }
}
