package io.opsward.change;

import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a change. */
final class ChangeRows {

    private final ResultSet row;

    ChangeRows(ResultSet row) {
        this.row = row;
    }

    ChangeSummary summary() throws SQLException {
        return new ChangeSummary(
                new CaseNumber(row.getString("number")),
                row.getString("title"),
                ChangeStatus.valueOf(row.getString("status")),
                as("type", ChangeType::valueOf),
                as("level", RiskLevel::valueOf),
                text("client_organisation"),
                certain("registered_at"),
                text("window_start") == null ? null : slot(),
                as("result", ChangeResult::valueOf),
                row.getBoolean("unauthorized"));
    }

    ChangeDetails details(ChangeDetails.Lists lists) throws SQLException {
        var submitted = text("business_impact") != null;
        return new ChangeDetails(
                summary(),
                proposal(),
                submitted ? effect() : null,
                submitted ? risk() : null,
                submitted ? plans() : null,
                lists,
                done(),
                after());
    }

    Step step() throws SQLException {
        return new Step(row.getString("step"), row.getObject("minutes", Integer.class), moment("done_at"));
    }

    Approval approval() throws SQLException {
        return new Approval(
                row.getInt("round"),
                Approval.Kind.valueOf(row.getString("kind")),
                text("person"),
                row.getString("decision"),
                text("remark"),
                certain("decided_at"));
    }

    Assessment assessment() throws SQLException {
        return new Assessment(
                row.getInt("round"),
                row.getString("field"),
                row.getString("person"),
                certain("assessed_at"),
                new Assessment.Opinion(
                        row.getInt("impact"),
                        row.getInt("probability"),
                        row.getInt("downtime_minutes"),
                        row.getString("security"),
                        row.getString("capacity"),
                        row.getString("test_result"),
                        row.getBoolean("environment_matches"),
                        text("environment_note"),
                        row.getBoolean("feasible"),
                        text("remark")));
    }

    private Proposal proposal() throws SQLException {
        return new Proposal(
                row.getString("title"),
                row.getString("reason"),
                text("what_changes"),
                text("client_organisation"),
                text("service_item"),
                text("raised_from"),
                row.getBoolean("awaited"));
    }

    private Effect effect() throws SQLException {
        return new Effect(
                row.getString("business_impact"), row.getInt("downtime_minutes"), row.getBoolean("data_touched"));
    }

    private Risk risk() throws SQLException {
        return new Risk(row.getInt("impact"), row.getInt("probability"), RiskLevel.valueOf(row.getString("level")));
    }

    private Plans plans() throws SQLException {
        return new Plans(text("test_plan"), text("test_result"), text("rollback_plan"));
    }

    private Slot slot() throws SQLException {
        return new Slot(certain("window_start"), certain("window_end"), certain("rollback_deadline"));
    }

    private ChangeDetails.Done done() throws SQLException {
        return new ChangeDetails.Done(
                row.getInt("return_count"),
                text("implementer"),
                text("carried_out_by"),
                moment("actual_start"),
                moment("actual_end"),
                text("deviation_note"),
                text("rollback_reason"),
                text("verifier"),
                text("verification_remark"));
    }

    private ChangeDetails.After after() throws SQLException {
        return new ChangeDetails.After(
                moment("papers_at"),
                moment("configuration_updated_at"),
                text("configuration_reason"),
                text("review_conclusion") == null ? null : review(),
                text("closure_remark"),
                text("closed_by"),
                moment("closed_at"));
    }

    private Review review() throws SQLException {
        return new Review(
                row.getBoolean("as_planned"),
                row.getBoolean("window_kept"),
                row.getBoolean("rollback_used"),
                text("lessons"),
                row.getBoolean("make_standard"),
                row.getString("review_conclusion"));
    }

    private @Nullable String text(String column) throws SQLException {
        return row.getString(column);
    }

    private <T> @Nullable T as(String column, Function<String, T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : type.apply(text);
    }

    private Instant certain(String column) throws SQLException {
        return Objects.requireNonNull(moment(column), column);
    }

    private @Nullable Instant moment(String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
