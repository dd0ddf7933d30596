package io.opsward.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes which sequence flows of which process the tests have taken, so that a test can ask whether one was left out. */
public final class TakenFlows extends AbstractProcessEnginePlugin {

    private static final TakenFlows FLOWS = new TakenFlows();

    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

    private TakenFlows() {}

    static TakenFlows get() {
        return FLOWS;
    }

    /** Flows of the process that no test of this JVM has taken yet. */
    public static Set<String> missingIn(String processKey) {
        var missing = new TreeSet<>(FLOWS.known.getOrDefault(processKey, Set.of()));
        missing.removeAll(FLOWS.taken.getOrDefault(processKey, Set.of()));
        return missing;
    }

    /** Number of flows that the process has. */
    public static int countIn(String processKey) {
        return FLOWS.known.getOrDefault(processKey, Set.of()).size();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                note(known, ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey(), transition.getId());
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) TakenFlows.this::take);
            }
        });
    }

    private void take(DelegateExecution execution) {
        var processKey = execution.getProcessDefinitionId().split(":", 2)[0];
        note(taken, processKey, execution.getCurrentTransitionId());
    }

    private static void note(Map<String, Set<String>> flows, String processKey, String flow) {
        flows.computeIfAbsent(processKey, key -> ConcurrentHashMap.newKeySet()).add(flow);
    }
}
