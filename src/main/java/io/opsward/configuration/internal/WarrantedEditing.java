package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationEditing;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ConfigurationItemChanged;
import io.opsward.configuration.ItemFacts;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.configuration.Warrant;
import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WarrantedEditing implements ConfigurationEditing {

    private final Permissions permissions;
    private final WarrantCheck warrants;
    private final KnownNames names;
    private final ItemRecords items;
    private final RelationChanges relations;
    private final ChangeRecords history;
    private final ApplicationEventPublisher events;

    WarrantedEditing(
            Permissions permissions,
            WarrantCheck warrants,
            KnownNames names,
            ItemRecords items,
            RelationChanges relations,
            ChangeRecords history,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.warrants = warrants;
        this.names = names;
        this.items = items;
        this.relations = relations;
        this.history = history;
        this.events = events;
    }

    @Override
    public boolean mayEdit() {
        return permissions.mayEdit();
    }

    @Override
    public ItemNumber enter(String wantedNumber, Map<ItemField, String> draft, Warrant warrant) {
        require(warrant);
        var number = wantedNumber.isBlank()
                ? items.nextNumber()
                : ItemNumber.read(wantedNumber)
                        .orElseThrow(() -> new RuleViolation("configuration.problem.number-form", wantedNumber));
        var look = names.look();
        var facts = read(draft, look);
        try {
            items.add(List.of(new ItemRecords.Written(number, facts, 1, look.ownerWords(facts.owner()))));
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("configuration.problem.number-taken", number);
        }
        var differences = new Differences();
        differences.fields(number, Differences.between(null, facts));
        record(differences, warrant);
        return number;
    }

    @Override
    public void edit(ConfigurationItem read, Map<ItemField, String> draft, Warrant warrant) {
        require(warrant);
        var look = names.look();
        var facts = read(draft, look);
        var differences = new Differences();
        differences.fields(read.number(), Differences.between(read.facts(), facts));
        if (!differences.byItem().isEmpty()) {
            items.change(List.of(
                    new ItemRecords.Written(read.number(), facts, read.revision(), look.ownerWords(facts.owner()))));
            record(differences, warrant);
        }
    }

    @Override
    public void relate(Relation relation, Warrant warrant) {
        require(warrant);
        record(relations.add(relation), warrant);
    }

    @Override
    public void separate(Relation relation, Warrant warrant) {
        require(warrant);
        record(relations.remove(relation), warrant);
    }

    private void require(Warrant warrant) {
        permissions.requireEditor();
        warrants.require(warrant);
    }

    private static ItemFacts read(Map<ItemField, String> texts, KnownNames.Look look) {
        var draft = new Draft(texts, look);
        return draft.read().orElseThrow(() -> draft.problems().get(0).asViolation());
    }

    private void record(Differences differences, Warrant warrant) {
        history.add(differences.byItem(), warrant);
        differences
                .byItem()
                .forEach((item, fields) -> events.publishEvent(new ConfigurationItemChanged(item, warrant, fields)));
    }
}
