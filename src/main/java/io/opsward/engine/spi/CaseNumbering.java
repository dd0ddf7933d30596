package io.opsward.engine.spi;

import io.opsward.shared.CaseNumber;

/** Gives numbers to cases; implemented by the module that keeps them. */
public interface CaseNumbering {

    /**
     * The next number, taken within the current transaction.
     *
     * @param prefix three capital letters, from the model
     */
    CaseNumber next(String prefix);
}
