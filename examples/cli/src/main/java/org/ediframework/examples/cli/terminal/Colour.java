package org.ediframework.examples.cli.terminal;

import org.ediframework.metrics.representation.Verdict;

/** Colours of a terminal's own palette, which its user has chosen to be read on its background. */
enum Colour {
    YELLOW(33),
    GREEN(32),
    CYAN(36),
    DEFAULT(39);

    private final int code;

    Colour(int code) {
        this.code = code;
    }

    static Colour of(Verdict verdict) {
        return switch (verdict) {
            case UNDER, SLIGHTLY_UNDER -> YELLOW;
            case IN_LINE -> GREEN;
            case SLIGHTLY_OVER, OVER -> CYAN;
            case TOO_FEW_TO_TELL,
                    DEPENDS_ON_WITHHELD,
                    NO_OBSERVATIONS,
                    NO_REFERENCE,
                    NOT_IN_REFERENCE,
                    NOT_APPLICABLE -> DEFAULT;
        };
    }

    String of(String text) {
        return this == DEFAULT || text.isBlank() ? text : "\u001B[" + code + "m" + text + "\u001B[39m";
    }
}
