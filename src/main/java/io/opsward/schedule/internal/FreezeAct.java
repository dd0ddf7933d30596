package io.opsward.schedule.internal;

import io.opsward.schedule.FreezeTerms;
import io.opsward.shared.AuditableEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something done to a freeze period.
 *
 * @param action in kebab case
 * @param terms what is said of the period from then on
 */
record FreezeAct(String action, FreezeTerms terms) implements AuditableEvent {

    @Override
    public String subject() {
        return terms.name();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("start", terms.window().start().toString());
        details.put("end", terms.window().end().toString());
        details.put("client", Optional.ofNullable(terms.scope().client()).orElse("*"));
        details.put("service", Optional.ofNullable(terms.scope().service()).orElse("*"));
        details.put("reason", terms.reason());
        return details;
    }
}
