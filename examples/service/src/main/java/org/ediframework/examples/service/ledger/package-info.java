/**
 * What the service gave out, so that two answers together tell no more than each does:
 * {@link org.ediframework.examples.service.ledger.LedgerShelf}.
 */
@NullMarked
package org.ediframework.examples.service.ledger;

import org.jspecify.annotations.NullMarked;
