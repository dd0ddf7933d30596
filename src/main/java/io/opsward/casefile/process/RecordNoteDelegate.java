package io.opsward.casefile.process;

import io.opsward.casefile.CaseFileService;
import io.opsward.engine.ModelBean;
import io.opsward.engine.ProcessVariable;
import io.opsward.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Building block "record note": writes a note of the process itself on the case, for the client to read. */
@ModelBean
class RecordNoteDelegate implements JavaDelegate {

    private static final ProcessVariable<String> NOTE = ProcessVariable.text("note");

    private final CaseFileService cases;

    RecordNoteDelegate(CaseFileService cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.note(new CaseNumber(execution.getProcessBusinessKey()), NOTE.require(execution));
    }
}
