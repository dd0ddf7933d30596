package io.opsward.change.process;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people enter into the forms of a change. */
final class ChangeEntries {

    private ChangeEntries() {}

    /** A request whose window opens then. */
    static Map<String, @Nullable Object> request(Instant opens) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", "Storage firmware");
        values.put("reason", "Known fault of the controller");
        values.put("whatChanges", "Firmware 8.2 to 8.3");
        values.put("clientOrg", "first-hospital");
        values.put("serviceItem", "his-database");
        values.put("requestedType", "normal");
        values.put("businessImpact", "None");
        values.put("downtimeMinutes", 0L);
        values.put("dataTouched", false);
        values.put("riskImpact", "2");
        values.put("riskProbability", "2");
        values.put("riskLevel", "low");
        values.put("implementationPlan", "[{\"step\":\"Load firmware\",\"minutes\":30}]");
        values.put("testPlan", "In the lab");
        values.put("rollbackPlan", "Load the old firmware");
        values.put("windowStart", opens.toString());
        values.put("windowEnd", opens.plus(Duration.ofHours(2)).toString());
        values.put("rollbackDeadline", opens.plus(Duration.ofMinutes(80)).toString());
        return values;
    }

    static Object[] assessment(String impact, String probability, long downtime) {
        return new Object[] {
            "assessedImpact", impact,
            "assessedProbability", probability,
            "assessedDowntime", downtime,
            "securityAssessment", "None",
            "capacityAssessment", "None",
            "assessedTestResult", "Good",
            "testEnvironmentMatches", "no",
            "testEnvironmentNote", "Smaller",
            "assessmentVerdict", "feasible"
        };
    }

    static Object[] implementation(Instant opens, String result) {
        var ended = opens.plus(Duration.ofMinutes(40));
        return new Object[] {
            "actualStart", opens.plus(Duration.ofMinutes(1)).toString(),
            "actualEnd", ended.toString(),
            "implementationResult", result,
            "deviationNote", "-",
            "implementationPlan",
                    "[{\"step\":\"Load firmware\",\"minutes\":30,\"done\":true,\"doneAt\":\"%s\"}]".formatted(ended)
        };
    }

    static Object[] rollback(Instant opens, boolean disturbed) {
        return new Object[] {
            "rollbackReason",
            "Too slow",
            "actualStart",
            opens.plus(Duration.ofMinutes(1)).toString(),
            "actualEnd",
            opens.plus(Duration.ofMinutes(90)).toString(),
            "rollbackResult",
            "rolled-back",
            "serviceDisturbed",
            disturbed ? "yes" : "no",
            "disturbance",
            disturbed ? "Slow queries" : ""
        };
    }

    static Object[] review(String incidents) {
        return new Object[] {
            "asPlanned", "no",
            "windowKept", "yes",
            "rollbackUsed", "yes",
            "incidentCaused", "[]".equals(incidents) ? "no" : "yes",
            "causedIncidents", incidents,
            "lessons", "Test longer",
            "makeStandard", "no",
            "reviewConclusion", "Again next month"
        };
    }
}
