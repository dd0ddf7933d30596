package io.opsward.engine.check;

import io.opsward.engine.ModelChecker;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.spi.ModelRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Holds a folder against {@link RuleBook} and against the rules that modules add. */
@Service
class FolderCheck implements ModelChecker {

    private static final Logger LOG = LoggerFactory.getLogger(FolderCheck.class);

    private final RuleBook rules;
    private final ObjectProvider<ModelRule> modules;

    FolderCheck(RuleBook rules, ObjectProvider<ModelRule> modules) {
        this.rules = rules;
        this.modules = modules;
    }

    @Override
    public List<ModelFinding> check(ProcessFolder folder) {
        var outside = rules.files().stream()
                .flatMap(rule -> safely(folder.name(), () -> rule.check(folder)))
                .toList();
        if (!outside.isEmpty()) {
            return new FindingOrder(folder).of(outside);
        }
        var files = new ModelFiles(folder);
        var found = new ArrayList<>(files.findings());
        var read = files.folder();
        read.processes().forEach(process -> processFindings(process).forEach(found::add));
        read.decisions()
                .forEach(decision -> rules.decisions().stream()
                        .flatMap(rule -> safely(decision.name(), () -> rule.check(decision)))
                        .forEach(found::add));
        rules.folders().stream()
                .flatMap(rule -> safely(folder.name(), () -> rule.check(read)))
                .forEach(found::add);
        return new FindingOrder(folder).of(found);
    }

    private Stream<ModelFinding> processFindings(ProcessFile process) {
        var own = rules.processes().stream().flatMap(rule -> safely(process.name(), () -> rule.check(process)));
        var view = ModelView.of(process);
        var added = modules.orderedStream().flatMap(rule -> safely(process.name(), () -> rule.check(view)));
        return Stream.concat(own, added);
    }

    /** A rule that stumbles over a model is a finding, never the end of the check. */
    private static Stream<ModelFinding> safely(String file, Supplier<Stream<ModelFinding>> rule) {
        try {
            return rule.get().toList().stream();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("A rule could not judge {}", file, e);
            return Stream.of(ModelFinding.error(
                    file, null, null, "it could not be checked to the end (%s); simplify it".formatted(e)));
        }
    }
}
