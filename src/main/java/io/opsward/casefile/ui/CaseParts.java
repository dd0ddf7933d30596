package io.opsward.casefile.ui;

import io.opsward.attachment.AttachmentService;
import io.opsward.casefile.CaseDataService;
import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseRaising;
import io.opsward.casefile.GroupNames;
import io.opsward.casefile.LinkedCases;
import io.opsward.engine.CaseReader;
import io.opsward.engine.DiagramTexts;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.identity.CurrentUser;
import io.opsward.servicelevel.ui.ClockPanels;
import org.springframework.stereotype.Component;

/**
 * What the parts of the case page ask.
 *
 * @param cases the case file
 * @param data data in the words of the forms
 * @param attachments files
 * @param processes where the case stands
 * @param tasks who may do what with a task
 * @param engine open tasks
 * @param user who looks
 * @param groups names of groups
 * @param texts names in the user's language
 * @param diagrams labels of diagrams
 * @param clocks service clocks
 * @param links links to other cases
 * @param raising which cases may be raised from the case
 */
@Component
record CaseParts(
        CaseFileService cases,
        CaseDataService data,
        AttachmentService attachments,
        ProcessGateway processes,
        TaskGateway tasks,
        CaseReader engine,
        CurrentUser user,
        GroupNames groups,
        CaseTexts texts,
        DiagramTexts diagrams,
        ClockPanels clocks,
        LinkedCases links,
        CaseRaising raising) {}
