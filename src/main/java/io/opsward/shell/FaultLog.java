package io.opsward.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes a fault to the log, once and whole, under a reference that its user can tell the operator. */
@Component
class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int REFERENCE_BYTES = 4;

    private final SecureRandom random = new SecureRandom();

    /** Writes it. @return the reference */
    String record(Throwable fault) {
        var bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}", reference, fault);
        return reference;
    }
}
