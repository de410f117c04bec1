package org.ediframework.metrics.disclosure;

import java.io.Serial;

/**
 * The table, or a hierarchy it came with, cannot be what it says it is: parts that do not add up to their margin, a
 * negative count, the same cell twice, a hierarchy with a loop. The message names the place and the numbers.
 */
public final class TableException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    TableException(String message) {
        super(message);
    }
}
