package io.opsward.problem;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a problem. */
final class ProblemRow {

    private final ResultSet row;

    ProblemRow(ResultSet row) {
        this.row = row;
    }

    ProblemSummary summary() throws SQLException {
        return new ProblemSummary(
                new CaseNumber(row.getString("number")),
                row.getString("title"),
                ProblemStatus.valueOf(row.getString("status")),
                as("priority", Priority::valueOf),
                as("owner", UserId::new),
                text("known_error"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("target_date", LocalDate.class));
    }

    ProblemDetails details(List<ProgressNote> notes) throws SQLException {
        return new ProblemDetails(
                summary(),
                report(),
                text("priority") == null ? null : assessment(),
                search(),
                text("root_cause") == null ? null : finding(),
                remedy(),
                learned(),
                text("lessons") == null ? null : lessons(),
                ending(),
                notes);
    }

    private ProblemReport report() throws SQLException {
        return new ProblemReport(
                row.getString("title"),
                text("statement"),
                text("client_organisation"),
                text("service_item"),
                text("category"),
                text("configuration_item"),
                row.getString("origin"),
                ProblemSource.valueOf(row.getString("source")));
    }

    private Assessment assessment() throws SQLException {
        return new Assessment(
                row.getString("scope"),
                row.getString("importance"),
                row.getString("urgency"),
                Priority.valueOf(row.getString("priority")));
    }

    private ProblemDetails.Search search() throws SQLException {
        var helpers = Stream.ofNullable(text("helper_fields"))
                .flatMap(fields -> Stream.of(fields.split(",")))
                .filter(field -> !field.isEmpty())
                .map(GroupKey::new)
                .toList();
        return new ProblemDetails.Search(
                helpers,
                moment("analysis_due"),
                row.getInt("extension_count"),
                as("cause_found_by", UserId::new),
                moment("cause_found_at"));
    }

    private Finding finding() throws SQLException {
        return new Finding(
                row.getString("method"),
                row.getString("analysis"),
                row.getString("evidence"),
                row.getString("root_cause"),
                row.getString("root_cause_type"));
    }

    private ProblemDetails.Remedy remedy() throws SQLException {
        return new ProblemDetails.Remedy(
                text("permanent_fix"),
                as("route", FixRoute::valueOf),
                text("change_number"),
                row.getInt("failed_fix_count"),
                as("risk_accepted_by", UserId::new),
                text("risk_signed_by"),
                moment("observing_since"),
                row.getInt("recurrence_count"),
                text("verification"));
    }

    private ProblemDetails.Learned learned() throws SQLException {
        return new ProblemDetails.Learned(
                text("workaround"), text("knowledge"), text("waiver_reason"), as("waived_by", UserId::new));
    }

    private Lessons lessons() throws SQLException {
        return new Lessons(row.getString("lessons"), text("preventive_actions"), row.getString("indicator_check"));
    }

    private ProblemDetails.Ended ending() throws SQLException {
        return new ProblemDetails.Ended(
                as("closure_code", ClosureCode::valueOf),
                as("merged_into", CaseNumber::new),
                text("end_reason"),
                moment("resolved_at"),
                as("closed_by", UserId::new),
                moment("closed_at"));
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
