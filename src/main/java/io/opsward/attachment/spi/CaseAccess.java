package io.opsward.attachment.spi;

import io.opsward.shared.CaseNumber;

/** Tells who may read a case. */
public interface CaseAccess {

    /** Whether the current user may read the case. */
    boolean mayRead(CaseNumber number);
}
