package org.ediframework.core.document;

/** Is told how a value breaks rules C, on what is true of one thing by itself. */
@FunctionalInterface
public interface Breaches {

    /**
     * Takes a breach.
     *
     * @param code of the rule
     * @param variant which of the rule's sentences tells it, empty for the usual one
     * @param gaps what fills the gaps of that sentence
     */
    void report(String code, String variant, Object... gaps);
}
