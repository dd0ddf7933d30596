package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItemsImported;
import io.opsward.configuration.ImportPreview;
import io.opsward.configuration.ItemExchange;
import io.opsward.configuration.ItemFilter;
import io.opsward.configuration.Warrant;
import io.opsward.shared.RuleViolation;
import java.io.OutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CsvExchange implements ItemExchange {

    private final Permissions permissions;
    private final WarrantCheck warrants;
    private final ImportPlanner planner;
    private final ImportWriter writer;
    private final CsvExport export;
    private final RelationRecords relations;
    private final ApplicationEventPublisher events;

    CsvExchange(
            Permissions permissions,
            WarrantCheck warrants,
            ImportPlanner planner,
            ImportWriter writer,
            CsvExport export,
            RelationRecords relations,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.warrants = warrants;
        this.planner = planner;
        this.writer = writer;
        this.export = export;
        this.relations = relations;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPreview preview(byte[] file) {
        permissions.requireEditor();
        return planner.plan(CsvFile.rows(file)).preview();
    }

    @Override
    public void importAll(byte[] file, ImportPreview seen, Warrant warrant) {
        permissions.requireEditor();
        warrants.require(warrant);
        relations.lock();
        var plan = planner.plan(CsvFile.rows(file));
        var preview = plan.preview();
        if (!preview.equals(seen)) {
            throw new RuleViolation("configuration.file.changed-meanwhile");
        }
        if (!preview.isAcceptable()) {
            throw new RuleViolation("configuration.file.not-acceptable");
        }
        try {
            writer.write(plan, warrant);
        } catch (DuplicateKeyException e) {
            // Somebody has entered an item with a number of the file since the plan was made.
            throw new RuleViolation("configuration.file.changed-meanwhile");
        }
        events.publishEvent(new ConfigurationItemsImported(
                warrant, preview.count(ImportPreview.Outcome.NEW), preview.count(ImportPreview.Outcome.CHANGED)));
    }

    @Override
    @Transactional(readOnly = true)
    public void export(ItemFilter filter, OutputStream target) {
        permissions.requireReader();
        export.write(filter, target);
    }
}
