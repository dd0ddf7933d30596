package io.opsward.incident;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the columns of an incident. */
final class IncidentRows {

    private final ResultSet row;

    private IncidentRows(ResultSet row) {
        this.row = row;
    }

    static IncidentSummary summary(ResultSet row) throws SQLException {
        return new IncidentRows(row).summary();
    }

    static IncidentDetails details(ResultSet row) throws SQLException {
        var columns = new IncidentRows(row);
        return new IncidentDetails(
                columns.summary(),
                columns.report(),
                columns.text("priority") == null ? null : columns.grading(),
                columns.progress(),
                columns.breaches(),
                columns.text("resolution") == null ? null : columns.solution(),
                columns.outcome());
    }

    private IncidentSummary summary() throws SQLException {
        return new IncidentSummary(
                new CaseNumber(row.getString("number")),
                row.getString("title"),
                IncidentStatus.valueOf(row.getString("status")),
                as("priority", Priority::valueOf),
                text("client_organisation"),
                text("service_item"),
                text("assigned_group"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                moment("resolution_due"),
                row.getBoolean("response_breached") || row.getBoolean("resolution_breached"));
    }

    private IncidentReport report() throws SQLException {
        return new IncidentReport(
                row.getString("title"),
                text("client_organisation"),
                text("service_item"),
                text("reporter_name"),
                text("reporter_phone"),
                moment("occurred_at"),
                text("channel"));
    }

    private Grading grading() throws SQLException {
        return new Grading(
                row.getString("category"),
                text("subcategory"),
                row.getString("impact"),
                row.getString("urgency"),
                Priority.valueOf(row.getString("priority")));
    }

    private IncidentDetails.Progress progress() throws SQLException {
        return new IncidentDetails.Progress(
                moment("response_due"),
                moment("responded_at"),
                as("commander", UserId::new),
                as("hold_reason", HoldReason::valueOf),
                row.getLong("hold_minutes"),
                row.getInt("reassign_count"),
                row.getInt("reopen_count"),
                row.getInt("regrade_count"));
    }

    private IncidentDetails.Breaches breaches() throws SQLException {
        return new IncidentDetails.Breaches(
                row.getBoolean("response_breached"), row.getBoolean("resolution_breached"), text("breach_reason"));
    }

    private Solution solution() throws SQLException {
        return new Solution(
                row.getString("resolution"),
                text("cause"),
                row.getBoolean("workaround"),
                moment("restored_at"),
                text("knowledge_used"),
                row.getBoolean("first_line_resolved"));
    }

    private IncidentDetails.Outcome outcome() throws SQLException {
        return new IncidentDetails.Outcome(
                as("solver", UserId::new),
                moment("resolved_at"),
                row.getBoolean("confirmed_in_person"),
                text("closure_code") == null ? null : closure(),
                as("closed_by", UserId::new),
                moment("closed_at"),
                row.getObject("satisfaction_score", Integer.class),
                text("cancel_reason"));
    }

    private Closure closure() throws SQLException {
        return new Closure(
                text("closure_code"),
                text("final_category"),
                text("configuration_item"),
                row.getObject("time_spent_minutes", Integer.class),
                row.getBoolean("auto_confirmed"));
    }

    private @Nullable String text(String column) throws SQLException {
        return row.getString(column);
    }

    private <T> @Nullable T as(String column, Function<String, T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : type.apply(text);
    }

    private @Nullable Instant moment(String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
