package io.opsward;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why the product did not start and what to do, on the console. */
class StartFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(line(analysis)); // also where logging goes elsewhere
    }

    static String line(FailureAnalysis analysis) {
        var action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        return ("Opsward did not start. " + analysis.getDescription() + action)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
