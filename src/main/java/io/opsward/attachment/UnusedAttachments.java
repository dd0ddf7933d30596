package io.opsward.attachment;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops files that were uploaded and never became part of a case. */
@Component
class UnusedAttachments {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedAttachments.class);

    private final AttachmentTable table;
    private final AttachmentProperties properties;
    private final Clock clock;

    UnusedAttachments(AttachmentTable table, AttachmentProperties properties, Clock clock) {
        this.table = table;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    @Transactional
    void drop() {
        var dropped = table.deleteUnused(clock.instant().minus(properties.keepUnused()));
        if (dropped > 0) {
            LOG.info("Dropped {} uploaded files that belonged to no case", dropped);
        }
    }
}
