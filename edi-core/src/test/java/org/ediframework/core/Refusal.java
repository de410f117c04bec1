package org.ediframework.core;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** What a call is refused with, and that its message names what was wrong and what is allowed. */
public final class Refusal {

    private final String message;

    private Refusal(String message) {
        this.message = message;
    }

    public static Refusal of(Class<? extends Exception> type, Executable call) {
        return new Refusal(String.valueOf(assertThrows(type, call).getMessage()));
    }

    public void mentions(String... parts) {
        for (String part : parts) {
            assertTrue(message.contains(part), () -> "'" + part + "' is not mentioned in: " + message);
        }
    }
}
