package io.opsward.servicelevel.ui;

import java.util.List;

/** Why a case may be on hold (domain 2.2). */
final class HoldReasons {

    static final List<String> KNOWN =
            List.of("AWAITING_CLIENT", "AWAITING_CHANGE", "AWAITING_PROBLEM", "AWAITING_VENDOR", "AWAITING_SPARE");

    private HoldReasons() {}
}
