package org.ediframework.io.review;

/**
 * What is to be found in a plan that was spoilt.
 *
 * @param isAtName whether at the name of the property, or at its value
 */
record Expected(String code, String pointer, boolean isAtName) {

    static Expected value(String code, String pointer) {
        return new Expected(code, pointer, false);
    }

    static Expected name(String code, String pointer) {
        return new Expected(code, pointer, true);
    }
}
