package io.opsward.change;

import jakarta.persistence.Embeddable;

/**
 * What the change does to the client.
 *
 * @param businessImpact effect on the business, in words
 * @param downtimeMinutes minutes without service
 * @param dataTouched whether data of the client are touched
 */
@Embeddable
public record Effect(String businessImpact, Integer downtimeMinutes, Boolean dataTouched) {

    /** Whether the client has to agree. */
    public boolean concernsClient() {
        return downtimeMinutes > 0 || dataTouched;
    }

    Effect withDowntime(int minutes) {
        return new Effect(businessImpact, minutes, dataTouched);
    }
}
