package io.opsward.engine.check;

import java.util.List;
import org.springframework.stereotype.Component;

/** All rules of the check, in the order in which one would explain them. Other modules add theirs as beans. */
@Component
class RuleBook {

    private final List<FileRule> files = List.of(new FilesAreKnown());
    private final List<ProcessRule> processes;
    private final List<DecisionRule> decisions =
            List.of(new DecisionIsNamed(), new DecisionTablesAreWhole(), new DecisionsSpeakFeel());
    private final List<FolderRule> folders =
            List.of(new FormsAreJson(), new ChineseTexts(), new DutiesMeet(), new NothingIsLeftOver());

    RuleBook(OfferedBeans beans, KnownProcesses known) {
        processes = List.of(
                new ProcessIsNamed(),
                new ProcessIsExecutable(),
                new HistoryIsKept(),
                new StartersAreNamed(),
                new IdsSpeak(),
                new ElementsAreLabelled(),
                new PlacesToStartAndEnd(),
                new EverythingIsReached(),
                new EverythingComesToAnEnd(),
                new ChoicesAreClear(),
                new FormsAreThere(),
                new TasksFindPeople(),
                new DutiesAreKnown(),
                new DecisionsAreThere(),
                new CallsReachAProcess(known),
                new SignalsAreNamed(),
                new EventsAreTold(),
                new StepsDoSomething(),
                new DelegatesExist(beans),
                new ExpressionsStayInside(beans),
                new NothingForbidden());
    }

    List<FileRule> files() {
        return files;
    }

    List<ProcessRule> processes() {
        return processes;
    }

    List<DecisionRule> decisions() {
        return decisions;
    }

    List<FolderRule> folders() {
        return folders;
    }
}
