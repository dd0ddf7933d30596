package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.util.Map;

/**
 * A case has reached a step or its data have changed: the properties {@code case.*} of process and element, evaluated
 * now. Published within the transaction of the step; empty values mean "not known". When the process starts, all that it
 * says about its case is told; later only what may have changed, so that a property that is missing here is as before.
 *
 * @param caseNumber number of the case
 * @param properties {@code case.title}, {@code case.details}, {@code case.priority}, {@code case.client}, {@code
 *     case.service}, {@code case.status} as far as the model has them
 */
public record CaseDataChanged(CaseNumber caseNumber, Map<String, String> properties) {}
